import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import {
  cache,
  forTlsOnly,
  isLasting,
  pictureTypes,
  textTypes,
} from '../../../../scripts/build/hosting/headers.ts';
import { hostedGuide } from './hostedGuide.ts';

/** What is answered in place of a file; `cut` ends the connection in the middle of it. */
export type Fault =
  | 'cut'
  | { readonly status?: number; readonly type?: string; readonly body: string }
  /** The file itself, with its own headers, save that something was done to what is in it. */
  | { readonly alter: (content: Buffer) => string | Buffer };

/** How a host shows `about.html` where it does not by that name: sent on with this status, to `about` or `about/`. */
export interface PrettyAddresses {
  readonly status: 301 | 302 | 303 | 307 | 308;
  readonly slash: boolean;
}

/** A request as it reached the host. */
export interface Request {
  readonly method: string;
  /** The path, with the query where there is one. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

/** A web server whose releases come and go, which fails where it is told to and can be stopped. */
export interface Host {
  /** With a slash at its end. */
  readonly address: string;
  /** From now on it serves this folder, and nothing of what it served before. */
  publish(folder: string): void;
  /** From now on it answers so for these paths, until `mend`. */
  fail(paths: RegExp, fault: Fault): void;
  mend(): void;
  /** From now on it sends on from the names of pages, and from `index.html`. */
  prettify(addresses: PrettyAddresses): void;
  /** The paths that were asked for, in order. */
  readonly asked: readonly string[];
  /** All that reached it, in order. */
  readonly requests: readonly Request[];
  /** Cuts the line: connections end and nobody answers, until `start`. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** The page that a captive portal gives, whatever was asked for. */
export const captivePortal: Fault = {
  type: 'text/html',
  body: '<!doctype html><title>Free wifi</title><h1>Log in to our free wifi</h1>',
};

/** Starts a host that serves a folder, with the headers of a real one. */
export async function startHost(folder: string): Promise<Host> {
  const asked: string[] = [];
  const requests: Request[] = [];
  let published = folder;
  let fails: { readonly paths: RegExp; readonly fault: Fault } | undefined;
  let pretty: PrettyAddresses | undefined;
  const server = createServer(({ method = '', url = '/', headers }, response) => {
    const { pathname } = new URL(url, 'http://host');
    asked.push(pathname);
    requests.push({ method, url, headers });
    const fault = fails?.paths.test(pathname) ? fails.fault : undefined;
    const shownAt = pretty && prettyAddress(published, pathname, pretty);
    if (fault && (fault === 'cut' || 'body' in fault)) answerWrong(response, fault);
    else if (shownAt && shownAt !== pathname) {
      response.writeHead(pretty?.status ?? 308, { location: shownAt }).end();
    } else
      answer(response, published, pretty ? fileAt(published, pathname) : pathname, fault?.alter);
  });
  const listen = (port: number) =>
    new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    asked,
    requests,
    publish: (next) => {
      published = next;
    },
    fail: (paths, fault) => {
      fails = { paths, fault };
    },
    mend: () => {
      fails = undefined;
    },
    prettify: (addresses) => {
      pretty = addresses;
    },
    stop: () =>
      new Promise((stopped) => {
        if (!server.listening) return stopped();
        server.close(() => stopped());
        server.closeAllConnections();
      }),
    start: () => listen(port),
  };
}

/** The page that a host with pretty addresses shows at a path: the path itself where that is none. */
function fileAt(folder: string, pathname: string): string {
  const page = `${pathname.replace(/\/$/, '')}.html`;
  return pathname !== '/' && existsSync(join(folder, page)) ? page : pathname;
}

/** Where such a host sends a visitor on to. */
function prettyAddress(folder: string, pathname: string, { slash }: PrettyAddresses): string {
  const bare = pathname.replace(/(?<=.)\/$/, '').replace(/\.html$/, '');
  if (bare === '/index') return '/';
  const isPage = bare !== '/' && existsSync(join(folder, `${bare}.html`));
  return isPage ? `${bare}${slash ? '/' : ''}` : pathname;
}

function answer(
  response: ServerResponse,
  folder: string,
  pathname: string,
  alter: (content: Buffer) => string | Buffer = (content) => content,
): void {
  const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  const isThere = existsSync(file) && statSync(file).isFile();
  for (const { name, value } of hostedGuide(folder).headers) {
    if (name === forTlsOnly) continue;
    response.setHeader(name, value);
  }
  const ending = isThere ? extname(file).slice(1) : 'html';
  const type = textTypes[ending];
  response.setHeader('Content-Type', type ? `${type}; charset=utf-8` : `${pictureTypes[ending]}`);
  response.setHeader(
    'Cache-Control',
    isThere && isLasting(pathname) ? cache.lasting : cache.otherwise,
  );
  response.writeHead(isThere ? 200 : 404);
  response.end(alter(readFileSync(isThere ? file : join(folder, '404.html'))));
}

function answerWrong(
  response: ServerResponse,
  fault: Exclude<Fault, { readonly alter: unknown }>,
): void {
  if (fault === 'cut') {
    response.writeHead(200, { 'content-length': 1000 });
    response.write('half', () => response.destroy());
    return;
  }
  const { status = 200, type = 'text/plain', body } = fault;
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' });
  response.end(body);
}
