import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { page as pageWords } from '#interface/page.ts';
import { flow } from '../../../flows/second-opinion/index.ts';
import { walkByClicks } from '../../support/browser/clicks.ts';
import { holdTheScript } from '../../support/browser/holdTheScript.ts';
import { expect, test } from '../../support/browser/quiet.ts';
import { journeyOf, storageKey, untilBegun } from '../../support/browser/walk.ts';

/** A page in a file, or one whose guide never comes, says what is so and leaves nobody with an empty page. */

test.use({ mayComplain: true, viewport: { width: 360, height: 740 } });

const dist = resolve(process.env['E2E_DIST'] ?? 'dist');
const supportLine = flow.organisation.supportLine.number ?? '';
const { answers } = journeyOf('A woman in Scotland would like another GP’s view');
const h1 = (page: Page) => page.locator('h1:visible');
const notice = (page: Page) => page.locator('#saved');
const oneMoment = (page: Page) => page.getByText(pageWords.oneMoment.coming);

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'saved-'));
});
test.afterEach(() => rmSync(folder, { recursive: true }));

/** Keeps a page as “Save page as” does, under a name of its own, and opens the file. */
async function openSaved(page: Page, html: string, name = 'Second opinion guide.html') {
  const file = join(folder, name);
  writeFileSync(file, html);
  await page.goto(pathToFileURL(file).href);
}

/** Presses each kind of way on that is there, and expects the page to stay and to say what is so. */
async function expectStays(page: Page): Promise<void> {
  const heading = await h1(page).first().innerText();
  const { href } = new URL(page.url());
  await expect(notice(page)).toBeInViewport();
  await expect(notice(page)).toContainText(pageWords.savedPage.what);
  for (const number of [supportLine, '999']) {
    await expect(notice(page).getByRole('link', { name: number })).toBeInViewport({ ratio: 1 });
  }
  const ways = page.locator(
    ':is(a:not([href^="tel:"], [href^="http"]), button):visible:not(#saved *)',
  );
  const all = await ways.count();
  expect(all).toBeGreaterThan(3);
  for (let index = 0; index < all; index += Math.max(1, Math.floor(all / 8))) {
    await ways.nth(index).click();
    await expect(page.locator('#saved-heading')).toBeFocused();
    await expect(notice(page)).toBeInViewport();
    await expect(h1(page).first()).toHaveText(heading);
    expect(page.url()).toBe(href);
  }
  await expect(oneMoment(page)).toBeHidden();
}

test.describe('as HTML only', () => {
  for (const file of ['index.html', 'urgent-help.html', 'about.html']) {
    test(`A person who saved ${file} can read it, and is told that its links do not work`, async ({
      page,
    }) => {
      await openSaved(page, readFileSync(join(dist, file), 'utf8'));
      await expectStays(page);
    });
  }
});

test.describe('as the page stood', () => {
  const visits: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
    'the start page': (page) => page.goto('./'),
    'a question': async (page) => {
      await page.goto('./');
      await walkByClicks(page, answers.slice(0, 3));
    },
    'the plan': async (page) => {
      await page.goto('./');
      await walkByClicks(page, answers);
    },
    'urgent help': (page) => page.goto('./urgent-help.html'),
  };
  for (const [what, visit] of Object.entries(visits)) {
    for (const name of ['Second opinion guide.html', 'index.html']) {
      test(`A person who saved ${what} as ${name} can read it, and is told that its links do not work`, async ({
        page,
      }) => {
        await visit(page);
        await untilBegun(page);
        const html = await page.content();
        cpSync(join(dist, 'assets'), join(folder, 'assets'), { recursive: true });
        await openSaved(page, html, name);
        await expectStays(page);
        // Also when somebody goes to an address in it, or the browser does.
        await page.evaluate(() => {
          window.location.hash = '#/treatment';
        });
        await expect(h1(page).first()).toBeVisible();
        await expect(page.getByRole('main').first()).toBeVisible();
      });
    }
  }

  test('A person who saved the page while it waited is not told to wait for ever', async ({
    page,
  }) => {
    await holdTheScript(page);
    await page.goto('./#/treatment', { waitUntil: 'commit' });
    await expect(oneMoment(page)).toBeVisible();
    const html = await page.content();
    // The file has no guide that could come.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await openSaved(page, html);
    await expectStays(page);
  });
});

test('A person who unpacked the whole guide is led to the plain pages in it', async ({ page }) => {
  await page.goto(pathToFileURL(join(dist, 'index.html')).href);
  await expect(page.locator('html[data-failed]')).toHaveCount(1);
  await expect(notice(page)).toBeHidden();
  await page.getByRole('link', { name: pageWords.withoutScript.wholePath, exact: true }).click();
  await expect.poll(() => page.url()).toMatch(/whole-path\.html$/);
  await expect(h1(page)).toBeVisible();
});

test('Nobody who has the guide is told of a saved page', async ({ page }) => {
  await page.goto('./');
  await untilBegun(page);
  await expect(notice(page)).toBeHidden();
  await page.goto('./urgent-help.html');
  await untilBegun(page);
  await expect(notice(page)).toBeHidden();
});

test.describe('where the guide never comes', () => {
  const never: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
    'does not come': (page) => page.route('**/assets/index-*.js', (route) => route.abort()),
    hangs: (page) => page.route('**/assets/index-*.js', () => new Promise(() => {})),
    'is not there': (page) =>
      page.route('**/assets/index-*.js', (route) => route.fulfill({ status: 404, body: 'None' })),
  };
  const places = [
    './#/treatment',
    './#/plan',
    './#/no-such-page',
    './?mode=clinic#/nation',
    './#/letter',
  ];
  for (const [what, route] of Object.entries(never)) {
    for (const at of places) {
      test(`A person with answers at “${at}” whose script ${what} has a heading, the way on and the numbers in the first screen`, async ({
        page,
      }) => {
        await page.addInitScript((key) => window.sessionStorage.setItem(key, '{}'), storageKey);
        await route(page);
        await page.goto(at, { waitUntil: 'commit' });
        await expect(page.locator('html[data-failed]')).toHaveCount(1);
        await expect(oneMoment(page)).toBeHidden();
        const inSight = [
          h1(page),
          page.getByRole('link', { name: pageWords.withoutScript.wholePath, exact: true }),
          ...[supportLine, '999', '111'].map((name) =>
            page.locator('#without-script').getByRole('link', { name, exact: true }),
          ),
        ];
        for (const one of inSight) await expect(one).toBeInViewport({ ratio: 1 });
        const feet = await Promise.all(
          inSight.map((one) => one.evaluate((element) => element.getBoundingClientRect().bottom)),
        );
        expect(Math.max(...feet)).toBeLessThanOrEqual(740);
      });
    }
  }
});
