import { isOneForAll } from './fileFor.ts';
import { type NoLine, noLinePage } from './noLine.ts';
import { cacheName, type Release } from './release.ts';

/**
 * The file that answers for an address: the one of that name, or the page that some hosts show without its ending, as
 * `about` or `about/` for `about.html`. Undefined where the worker has no answer; that goes to the network as if there
 * were no worker.
 *
 * @param file what is asked for, as `fileFor` gives it
 */
export function keptAs(
  file: string,
  { mode }: Pick<Request, 'mode'>,
  { files }: Pick<Release, 'files'>,
): string | undefined {
  if (Object.hasOwn(files, file) || isOneForAll(file)) return file;
  if (mode !== 'navigate') return undefined;
  const bare = file.replace(/\/$/, '').replace(/\.html$/, '');
  const page = bare === 'index' ? './' : `${bare}.html`;
  return Object.hasOwn(files, page) ? page : undefined;
}

/**
 * Gives a file from the cache of this release. A page of an older release, still open, gets its scripts from the
 * cache that was kept for it. Where the caches were emptied, or do not work, it is the network's turn; and where that
 * brings no page, a page of the worker's own says whom to call.
 *
 * @param file what `keptAs` gave for the request
 */
export async function respond(
  request: Request,
  file: string,
  release: Release,
  scope: string,
  noLine: NoLine,
): Promise<Response> {
  const kept = await keptFile(file, release, scope);
  if (kept) return isBelow(request, file) ? Response.redirect(new URL(file, scope)) : kept;
  try {
    return await fetch(request);
  } catch (error) {
    if (request.mode !== 'navigate') throw error;
    return noLinePage(noLine, scope, await pagesLeft(noLine, release, scope));
  }
}

/** Whether a page is asked for as if it were a folder, from where its links would lead nowhere. */
function isBelow({ url }: Pick<Request, 'url'>, file: string): boolean {
  const { pathname } = new URL(url);
  return file.endsWith('.html') ? pathname.endsWith('/') : pathname.endsWith('/index/');
}

async function keptFile(
  file: string,
  { build }: Pick<Release, 'build'>,
  scope: string,
): Promise<Response | undefined> {
  const { href } = new URL(file, scope);
  try {
    // What a host says in Vary is about compression, and the kept files have none.
    const own = { cacheName: cacheName(scope, build), ignoreVary: true };
    return (
      (await caches.match(href, own)) ??
      (isOneForAll(file) ? await caches.match(href, { ignoreVary: true }) : undefined)
    );
  } catch {
    // Storage may be blocked, full or broken. The guide must not be.
    return undefined;
  }
}

/** The pages with a way out that are still kept. */
async function pagesLeft(
  { ways }: NoLine,
  release: Release,
  scope: string,
): Promise<readonly string[]> {
  const left: string[] = [];
  for (const file of Object.keys(ways)) {
    if (await keptFile(file, release, scope)) left.push(file);
  }
  return left;
}
