import type { Page } from '@playwright/test';
import { flow } from '../../../flows/second-opinion/index.ts';
import { follow, walkByClicks } from '../../support/browser/clicks.ts';
import { expect, test } from '../../support/browser/quiet.ts';
import { journeyOf } from '../../support/browser/walk.ts';

/** Paper, and the file of who saves a PDF, are titled with what is on it, whichever way printing began. */

const { answers } = journeyOf('A woman in Scotland would like another GP’s view');

/** The title that the page has while it is printed, and after. */
function titlesOf(page: Page): Promise<readonly [printed: string, after: string]> {
  return page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    const printed = document.title;
    window.dispatchEvent(new Event('afterprint'));
    return [printed, document.title] as const;
  });
}

test('A person’s print is titled with what they ticked', async ({ page }) => {
  await page.goto('./');
  await walkByClicks(page, answers);
  await follow(page, 'print');
  const boxes = page.getByRole('checkbox');
  await expect(boxes.first()).toBeChecked();
  const onScreen = await page.title();
  const headings = page.locator('.paper h1');

  const plan = await headings.first().textContent();
  expect(await titlesOf(page)).toEqual([`${plan} – ${flow.name}`, onScreen]);

  await boxes.first().uncheck();
  // A letter has no heading: it is somebody's own.
  await page.locator('input[value="questions"]').check();
  await expect(headings).toHaveCount(1);
  const other = await headings.textContent();
  expect(other).not.toBe(plan);
  expect(await titlesOf(page)).toEqual([`${other} – ${flow.name}`, onScreen]);

  for (const box of await boxes.all()) await box.check();
  expect(await titlesOf(page)).toEqual([flow.name, onScreen]);

  for (const box of await boxes.all()) await box.uncheck();
  expect(await titlesOf(page)).toEqual([flow.name, onScreen]);
});

test('A person who leaves while it is printed has the title of the next screen', async ({
  page,
}) => {
  await page.goto('./');
  await walkByClicks(page, answers);
  await follow(page, 'print');
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await follow(page, 'about');
  await expect(page).toHaveTitle(
    `${flow.about.find(({ id }) => id === 'about')?.heading} – ${flow.name}`,
  );
});
