import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { findChromium } from '../../scripts/ensure.mjs';
import { type Nginx, startNginx } from './startNginx.ts';

/** What a visit costs the host, counted by a real nginx, is what docs/scale.md says. */

let nginx: Nginx;
beforeAll(async () => {
  nginx = await startNginx();
});
afterAll(() => nginx.stop());

/** Bytes of a visit as `docs/scale.md` has them, in kilobytes, by what the line calls it. */
const written = new Map(
  [
    ...readFileSync('docs/scale.md', 'utf8').matchAll(
      /^\| ([^|]+) \| ([\d.]+) KB \| ([\d.]+) GB \|/gm,
    ),
  ].map(([, what = '', kilobytes, gigabytes]) => [
    what,
    { kilobytes: Number(kilobytes), gigabytes: Number(gigabytes) },
  ]),
);

interface Sent {
  readonly path: string;
  readonly bytes: number;
}

/** What the log says was sent while something was done: paths and bytes, with their headers. */
async function sentDuring(act: () => Promise<unknown>): Promise<readonly Sent[]> {
  const before = nginx.accessLog().length;
  await act();
  let log = '';
  // nginx writes a line once the answer is gone; nothing more is to come when the log stays as it is.
  await vi.waitFor(
    async () => {
      const last = log;
      log = nginx.accessLog().slice(before);
      if (log === '' || log !== last) throw new Error('The log still grows');
    },
    { timeout: 120_000, interval: 1500 },
  );
  return log
    .trim()
    .split('\n')
    .map((line) => {
      const [, , path = '', , bytes] = line.split(' ');
      return { path, bytes: Number(bytes) };
    });
}

const later = 'a later visit, the same release, at most';

const total = (sent: readonly Sent[]) => sent.reduce((sum, { bytes }) => sum + bytes, 0);

async function open(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(nginx.origin);
  await page.locator('html[data-guide="here"]').waitFor({ timeout: 120_000 });
  return page;
}

test('A visit costs what docs/scale.md says, within a tenth', async () => {
  const browser = await chromium.launch({ executablePath: findChromium() ?? 'chromium' });
  const withoutWorker = await browser.newContext({ serviceWorkers: 'block' });
  const withWorker = await browser.newContext();
  const visit = await sentDuring(() => open(withoutWorker));
  const keeping = await sentDuring(async () => {
    const page = await open(withWorker);
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  });
  const again = await sentDuring(async () => {
    await open(withWorker);
  });
  await browser.close();
  const first = visit.filter(({ path }) => path === '/index.html' || /\/index-/.test(path));
  expect(first.length).toBe(2);

  const measured = new Map([
    ['the first screen', total(first)],
    ['a visit, all that comes at rest included', total(visit)],
    ['a first visit that keeps the guide for offline', total(keeping)],
    [later, total(again)],
  ]);
  for (const [what, bytes] of measured) {
    console.log(`${what}: ${(bytes / 1000).toFixed(1)} KB`);
  }
  console.log(
    `answers a visit: ${visit.length}, with keeping ${keeping.length}, later ${again.length}`,
  );
  expect([...written.keys()]).toEqual([...measured.keys()]);
  for (const [what, bytes] of measured) {
    const { kilobytes = 0, gigabytes = 0 } = written.get(what) ?? {};
    const share = bytes / 1000 / kilobytes;
    expect(share, `${what}: ${bytes} bytes`).toBeLessThan(1.1);
    // A later visit asks once or twice whether there is a newer worker: of that the paper has the most.
    expect(share, `${what}: ${bytes} bytes`).toBeGreaterThan(what === later ? 0.3 : 0.9);
    // A million times a kilobyte is a gigabyte.
    expect([what, gigabytes]).toEqual([what, kilobytes]);
  }
});

test.each([
  ['the start page', '/'],
  ['the largest script', 'script'],
])('A hundred connections for ten seconds get %s without one error', (what, path) => {
  const page = readFileSync('dist/index.html', 'utf8');
  const script = /assets\/index-[\w-]+\.js/.exec(page)?.[0];
  const url = `${nginx.origin}/${path === 'script' ? script : ''}`;
  const program = process.env['AB_PATH'] ?? 'ab';
  const said = execFileSync(
    program,
    ['-q', '-k', '-c', '100', '-t', '10', '-n', '10000000', '-H', 'Accept-Encoding: br', url],
    { encoding: 'utf8' },
  );
  const figure = (name: string) => Number(new RegExp(`${name}:\\s+([\\d.]+)`).exec(said)?.[1] ?? 0);
  console.log(`${what}: ${figure('Requests per second')} answers a second`);
  expect(figure('Complete requests')).toBeGreaterThan(1000);
  expect([figure('Failed requests'), figure('Non-2xx responses')]).toEqual([0, 0]);
  expect(figure('Requests per second')).toBeGreaterThan(200);
});
