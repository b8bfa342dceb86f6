import type { Page } from '@playwright/test';
import { page as words } from '#interface/page.ts';
import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import { telHref } from '../../../src/components/PhoneNumber/telHref.ts';
import { expect, test, visitOnce } from '../../support/browser/served/withWorker.ts';

/** A phone that threw away what the worker kept, or part of it, and has no line. */

// The browser itself says that files do not come.
test.use({ mayComplain: true });

const supportLine = secondOpinion.organisation.supportLine.number ?? '';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Throws away all that is kept, or only these files, once the line is cut: with one, the worker fetches them again. */
async function throwAway(page: Page, files?: readonly string[]): Promise<void> {
  await page.evaluate(async (gone) => {
    for (const name of await window.caches.keys()) {
      if (gone === undefined) await window.caches.delete(name);
      const cache = await window.caches.open(name);
      for (const file of gone ?? []) await cache.delete(file);
    }
  }, files);
}

test.beforeEach(async ({ page, host }) => {
  await visitOnce(page);
  await host.stop();
});

for (const at of [
  './',
  './#/nation',
  './about.html',
  './urgent-help.html?from=poster',
  './privacy',
  './sources/',
  './whole-path.html',
]) {
  test(`A person who has nothing left is told whom to call, at ${at}`, async ({ page }) => {
    await throwAway(page);
    await page.goto('about:blank');
    await page.goto(at);
    await expect(heading(page)).toHaveText(words.noLine.heading);
    for (const number of [supportLine, '999', '111']) {
      await expect(page.getByRole('link', { name: number, exact: true })).toHaveAttribute(
        'href',
        telHref(number),
      );
    }
    // There is nothing to lead to but the same page again.
    const tryAgain = page.getByRole('link', { name: words.noLine.tryAgain });
    await expect(page.locator('a:not([href^="tel:"])')).toHaveCount(1);
    const { href } = new URL(page.url());
    await tryAgain.click();
    await expect(heading(page)).toHaveText(words.noLine.heading);
    expect(page.url().split('#')[0]).toBe(href.split('#')[0]);
  });
}

for (const [gone, left] of [
  [
    ['./', './about.html'],
    ['whole-path.html', 'urgent-help.html'],
  ],
  [
    ['./about.html', './urgent-help.html'],
    ['', 'whole-path.html'],
  ],
  [['./about.html', './whole-path.html', './'], ['urgent-help.html']],
] as const) {
  test(`A person who has lost ${gone.join(', ')} is led to what is left`, async ({ page }) => {
    await throwAway(page, gone);
    for (const at of ['./about.html', './about/']) {
      await page.goto(at);
      await expect(heading(page)).toHaveText(words.noLine.heading);
      const ways = page.getByRole('list').getByRole('link');
      const hrefs = await ways.evaluateAll((links) =>
        links.map((link) => Reflect.get(link, 'href')),
      );
      expect(hrefs.map((href) => new URL(href).pathname.slice(1)).sort()).toEqual([...left].sort());
    }
    for (const file of left) {
      await page.goto('./about.html');
      await page.locator(`a[href$="/${file}"]`).click();
      await expect(heading(page)).toBeVisible();
      await expect(heading(page)).not.toHaveText(words.noLine.heading);
    }
  });
}

test('A person with a line again has the page by trying again', async ({ page, host }) => {
  await throwAway(page);
  await page.goto('./privacy.html');
  await expect(heading(page)).toHaveText(words.noLine.heading);
  await host.start();
  await page.getByRole('link', { name: words.noLine.tryAgain }).click();
  await expect(heading(page)).not.toHaveText(words.noLine.heading);
  await expect(page.locator('html[data-address="privacy"]')).toHaveCount(1);
});
