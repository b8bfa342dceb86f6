import { readFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesIn } from '../../scripts/build/builtFiles.ts';
import { isText } from '../../scripts/build/hosting/compressed.ts';
import {
  cache,
  forTlsOnly,
  framedPath,
  type Header,
  pictureTypes,
  textTypes,
} from '../../scripts/build/hosting/headers.ts';
import { hostedGuide } from '../support/browser/served/hostedGuide.ts';
import { ask } from './ask.ts';
import { dist, type Nginx, places, startNginx } from './startNginx.ts';

/** The built guide behind a real nginx, with the site that the build wrote. */

const { headers, framed, files } = hostedGuide(dist);
// The server of the test has no TLS.
const withoutTls = (all: readonly Header[]) =>
  Object.fromEntries(
    all
      .filter((header) => header.name !== forTlsOnly)
      .map(({ name, value }) => [name.toLowerCase(), value]),
  );
const everyHeader = withoutTls(headers);
/** Those of the pages that other sites may show in a frame. */
const framedHeaders = withoutTls(framed);
const isFramed = (file: string) => new RegExp(framedPath).test(`/${file}`);
const onDisk = filesIn(dist);
const anAsset = files.find((file) => /^assets\/index-.*\.js$/.test(file)) ?? '';

let nginx: Nginx;
beforeAll(async () => {
  nginx = await startNginx();
});
afterAll(async () => {
  await nginx.stop();
});

test('There is something to serve', () => {
  expect(files).toEqual(expect.arrayContaining(['index.html', '404.html', 'robots.txt']));
  expect(files.filter((file) => file.startsWith('assets/')).length).toBeGreaterThan(3);
  expect(headers.length).toBeGreaterThan(10);
  expect(files.filter(isFramed).length).toBeGreaterThan(5);
});

function typeOf(file: string): string | undefined {
  const extension = extname(file).slice(1);
  return isText(file) ? `${textTypes[extension]}; charset=utf-8` : pictureTypes[extension];
}

describe.each(places)('The guide at %s', (place) => {
  const at = (path: string) => `${nginx.origin}${place}${path}`;

  test('Every file comes with every header, its type and its rule for the cache', async () => {
    for (const file of files) {
      const { status, headers: got, body } = await ask(at(file));
      expect([file, status]).toEqual([file, 200]);
      expect(got, file).toMatchObject(isFramed(file) ? framedHeaders : everyHeader);
      expect([file, got['x-frame-options']]).toEqual([file, isFramed(file) ? undefined : 'DENY']);
      expect([file, got['content-type']]).toEqual([file, typeOf(file)]);
      const lasting = file.startsWith('assets/');
      expect([file, got['cache-control']]).toEqual([
        file,
        lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
      ]);
      expect(got['server']).toBe('nginx');
      expect(got[forTlsOnly.toLowerCase()]).toBeUndefined();
      expect(body.equals(readFileSync(join(dist, file))), file).toBe(true);
    }
  });

  test('The folder itself is the start page, asked for each time', async () => {
    const { status, headers: got, body } = await ask(at(''));
    expect(status).toBe(200);
    expect(got).toMatchObject({ ...everyHeader, 'cache-control': cache.otherwise });
    expect(body.equals(readFileSync(join(dist, 'index.html')))).toBe(true);
  });

  test('The folder for frames is its start page, and another site may show it', async () => {
    const { status, headers: got, body } = await ask(at('embed/'));
    expect([status, got['x-frame-options']]).toEqual([200, undefined]);
    expect(got).toMatchObject({ ...framedHeaders, 'cache-control': cache.otherwise });
    expect(body.equals(readFileSync(join(dist, 'embed/index.html')))).toBe(true);
  });

  test.each([
    'embed/missing.html',
    'missing.js',
    'no/such/path',
    'urgent-help',
    'assets/index-abcdefgh.js',
    'assets/',
    '_headers',
    '.htaccess',
    '.git/config',
    'index.html.br',
    'assets/%2e%2e/_headers',
  ])('“%s” is not found: no guide, no list, nothing to keep', async (path) => {
    const { status, headers: got, body } = await ask(at(path));
    expect(status).toBe(404);
    expect(got).toMatchObject({
      ...everyHeader,
      'cache-control': cache.otherwise,
      'content-type': 'text/html; charset=utf-8',
    });
    expect(body.equals(readFileSync(join(dist, '404.html')))).toBe(true);
  });

  test('A folder without its slash is sent on within the site, with every header', async () => {
    const { status, headers: got } = await ask(at('assets'));
    expect(status).toBe(301);
    expect(got).toMatchObject({ ...everyHeader, location: `${place}assets/` });
  });

  test.each([
    ['br', '.br', brotliDecompressSync],
    ['gzip', '.gz', gunzipSync],
  ] as const)('Who takes %s gets the file that the build made', async (encoding, ending, open) => {
    const short = files.filter((file) => onDisk.includes(`${file}${ending}`));
    expect(short).toEqual(expect.arrayContaining(['index.html', anAsset]));
    for (const file of short) {
      const { headers: got, body } = await ask(at(file), encoding);
      expect([file, got['content-encoding']]).toEqual([file, encoding]);
      expect(got).toMatchObject(isFramed(file) ? framedHeaders : everyHeader);
      expect(got['vary']).toBe('Accept-Encoding');
      expect(got['content-type']).toBe(`${textTypes[extname(file).slice(1)]}; charset=utf-8`);
      expect(body.equals(readFileSync(join(dist, `${file}${ending}`))), file).toBe(true);
      expect(open(body).equals(readFileSync(join(dist, file))), file).toBe(true);
    }
  });

  test('A browser gets brotli, which is the shorter', async () => {
    const { headers: got } = await ask(at(anAsset), 'gzip, deflate, br, zstd');
    expect(got['content-encoding']).toBe('br');
  });

  test('Two hundred connections for ten seconds, and not one error', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 200 });
    const until = performance.now() + 10_000;
    const wrong: string[] = [];
    let answers = 0;
    let most = 0;
    const visitor = async (number: number): Promise<void> => {
      for (let turn = number; performance.now() < until; turn += 1) {
        const file = files[turn % files.length] ?? '';
        try {
          const { status, body } = await ask(at(file), 'gzip, deflate, br', agent);
          if (status !== 200 || body.length === 0) wrong.push(`${file}: ${status}`);
        } catch (error) {
          wrong.push(`${file}: ${error}`);
        }
        answers += 1;
        most = Math.max(most, Object.values(agent.sockets).flat().length);
      }
    };
    await Promise.all(Array.from({ length: 200 }, (_, number) => visitor(number)));
    agent.destroy();
    console.log(`${place}: ${answers} answers in 10 s over ${most} connections`);
    expect(wrong).toEqual([]);
    expect(most).toBeGreaterThan(190);
    expect(answers).toBeGreaterThan(2000);
  });
});

test('What every text file can be shortened to is there, and no more', () => {
  const short = onDisk.filter((file) => /\.(?:gz|br)$/.test(file));
  expect(short.length).toBeGreaterThan(10);
  expect(short.filter((file) => !isText(file.replace(/\.(?:gz|br)$/, '')))).toEqual([]);
});

test('A page at .well-known is for the world', async () => {
  const { status, headers: got } = await ask(`${nginx.origin}/.well-known/security.txt`);
  expect(status).toBe(200);
  expect(got).toMatchObject(everyHeader);
});

test('nginx warned of nothing in the settings', () => {
  // A folder without a page is an [error] to nginx, and was asked for above.
  expect(nginx.complaints()).not.toMatch(/\[(?:warn|crit|alert|emerg)\]|open\(\)/);
});

test('The headers fit into what Netlify, Cloudflare Pages and CloudFront take', () => {
  const settings = readFileSync(join(dist, '_headers'), 'utf8').split('\n');
  // Cloudflare Pages reads a hundred rules, and lines of two thousand characters.
  expect(settings.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  expect(Math.max(...settings.map((line) => line.length))).toBeLessThanOrEqual(2000);
  // CloudFront's limit for one value.
  expect(headers.filter(({ value }) => value.length > 1783)).toEqual([]);
});
