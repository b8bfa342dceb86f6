import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Fault, PrettyAddresses } from '../../support/browser/served/host.ts';
import { captivePortal } from '../../support/browser/served/host.ts';
import { releaseInWorker } from '../../support/browser/served/releaseInWorker.ts';
import { thisRelease } from '../../support/browser/served/releases.ts';
import {
  expect,
  keptBuilds,
  numberKept,
  test,
  untilKept,
  visitOnce,
} from '../../support/browser/served/withWorker.ts';
import { untilBegun } from '../../support/browser/walk.ts';

/** Hosts that do not serve the files as they were built, by their own names. */

const files = Object.keys(releaseInWorker(thisRelease.folder).files);
/** What no phone keeps: the page for a wrong address, and the poster for a clinic's wall. The start page is the folder itself. */
const notAmongThem = ['404.html', 'poster.html', 'index.html'];
const pages = readdirSync(thisRelease.folder).filter(
  (file) => file.endsWith('.html') && !notAmongThem.includes(file),
);
/** Pages that run no script. */
const isPlain = (file: string) => file.startsWith('whole-path') || file.startsWith('how-this-');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('Each page of the guide is kept, the whole path too', () => {
  expect(pages).toContain('whole-path.html');
  expect(files).toEqual(expect.arrayContaining(pages));
});

// The browser itself says that it could not ask whether the release may still be used.
test.use({ mayComplain: true });

for (const addresses of [
  { status: 301, slash: false },
  { status: 302, slash: false },
  { status: 303, slash: false },
  { status: 307, slash: false },
  { status: 308, slash: false },
  { status: 301, slash: true },
  { status: 308, slash: true },
] satisfies readonly PrettyAddresses[]) {
  const to = `${addresses.status}, to about${addresses.slash ? '/' : ''}`;
  test(`A person whose host sends on from about.html has the guide without a line (${to})`, async ({
    page,
    host,
  }) => {
    host.prettify(addresses);
    await visitOnce(page);
    expect(await numberKept(page)).toBe(files.length);
    await host.stop();
    for (const file of pages) {
      const bare = file.replace(/\.html$/, '');
      for (const at of [file, bare, `${bare}/`, `${bare}?from=poster`]) {
        await page.goto(`./${at}`);
        await expect(heading(page), at).toBeVisible();
        if (!isPlain(file)) await untilBegun(page);
      }
    }
    for (const at of ['./', './index.html', './index', './index/']) {
      await page.goto(at);
      await expect(heading(page), at).toHaveText(thisRelease.heading);
      await untilBegun(page);
    }
  });
}

for (const [what, paths, fault] of [
  [
    'puts a word into each page',
    /\/$|\.html$/,
    { alter: (content) => `${content}<!-- served by a proxy -->` },
  ],
  ['lacks one script', /extras-[^/]+\.css$/, { status: 404, body: 'gone' }],
  ['fails at one page', /sources\.html$/, { status: 500, body: 'error' }],
  ['gives its own page for one of them', /glossary\.html$/, captivePortal],
  ['takes the last byte of a picture', /\.png$/, { alter: (content) => content.subarray(0, -1) }],
] satisfies readonly (readonly [string, RegExp, Fault])[]) {
  test(`A person whose host ${what} does not fetch everything again at each visit`, async ({
    page,
    host,
  }) => {
    host.fail(paths, fault);
    const visit = async () => {
      const before = host.asked.length;
      await page.goto('about:blank');
      await page.goto('./');
      await untilBegun(page);
      await expect.poll(() => host.asked.slice(before)).toContain('/sw.js');
      await untilGivenUp(page);
      return host.asked.slice(before);
    };
    await visit();
    expect(await keptBuilds(page)).toEqual([]);
    for (let times = 0; times < 3; times += 1) {
      // The page, what recalls a release, the worker; then what the page loads together with the one file.
      const asked = new Set(await visit());
      expect(asked.size).toBeLessThanOrEqual(8);
    }
    host.mend();
    await expect(async () => {
      await page.goto('./');
      await untilKept(page, 20_000);
    }).toPass({ timeout: 120_000 });
    expect(await numberKept(page)).toBe(files.length);
    expect(await keptBuilds(page)).toHaveLength(1);
  });
}

/** Waits until the attempt to keep the guide has failed. */
async function untilGivenUp(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    )
    .toBe(0);
}
