import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { page as pageWords } from '#interface/page.ts';
import { words } from '#interface/words.ts';
import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import { replay } from '../../../src/engine/index.ts';
import { marginsOf, printed, type Sheet, sheetsOf } from '../../support/browser/paper.ts';
import { expect, test } from '../../support/browser/quiet.ts';
import { lettersOf } from '../../support/browser/screenText.ts';
import { journeyOf, openOutcome, openWithSaved } from '../../support/browser/walk.ts';
import { offeredIds } from '../../support/sample/sheetsOf.ts';
import { savedText } from '../../support/walk/savedText.ts';

/** What everyone sees of a guide that nobody has checked, or that is past its check. */

const dist = process.env['E2E_DIST'] ?? 'dist';
const pages = readdirSync(dist).filter((name) => name.endsWith('.html'));
const styled = pages.filter((name) => name !== '404.html');
const noMargins = { top: 0, side: 0, foot: 0 };
const patient = 'A man in England doubts the diagnosis, with an operation in twelve days';
const plans = [
  patient,
  'A daughter in Wales asks for her father, who agreed, and has a concern too',
  'A woman near a border does not know who to ask',
  'A nurse in England goes through it with a patient',
];

/** How often the line stands in what a printer gets. */
function timesIn(sheets: readonly Sheet[], said: string): number {
  const all = sheets.flatMap(({ head, lines, foot }) => [...head, ...lines, ...foot]);
  return lettersOf(all.map(({ text }) => text).join(' ')).split(lettersOf(said)).length - 1;
}

test('there are pages to look at', () => {
  expect(pages).toEqual(expect.arrayContaining(['index.html', '404.html', 'whole-path.html']));
});

/** Expects the line at the top of a page, in its own words to search engines, and on its paper. */
async function expectPreview(page: Page, name: string): Promise<readonly Sheet[]> {
  await page.setViewportSize({ width: 1280, height: 800 });
  const response = await page.goto(`./${name}`);
  expect(response?.headers()['x-robots-tag']).toBe('noindex');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  const mark = page.getByRole('region', { name: pageWords.previewLabel });
  await expect(mark).toHaveText(pageWords.preview);
  await expect(mark).toBeInViewport({ ratio: 1 });
  return sheetsOf(await page.pdf({ preferCSSPageSize: true, format: 'A4' }), noMargins);
}

for (const name of styled) {
  test(`${name} says first that it is a preview, at the foot in one line on a small phone, on paper too, and is in no index`, async ({
    page,
  }) => {
    const sheets = await expectPreview(page, name);
    expect(timesIn(sheets, pageWords.preview)).toBe(sheets.length);
    const mark = page.getByRole('region', { name: pageWords.previewLabel });
    expect((await mark.boundingBox())?.y).toBe(0);
    await page.setViewportSize({ width: 320, height: 568 });
    const onPhone = await mark.boundingBox();
    expect(onPhone?.height).toBeLessThan(32);
    // The first screen of a phone is the guide's. The poster is for paper, and says it first everywhere.
    const heading = await page.getByRole('heading', { level: 1 }).first().boundingBox();
    if (name !== 'poster.html') expect(onPhone?.y).toBeGreaterThan(heading?.y ?? 0);
  });
}

test.describe('At an address that is not there', () => {
  // It has no styles and no icon, so that it needs no other file.
  test.use({ mayComplain: true });

  test('the page says that it is a preview, on paper too, and is in no index', async ({ page }) => {
    expect(timesIn(await expectPreview(page, '404.html'), pageWords.preview)).toBe(1);
  });
});

for (const name of plans) {
  test(`${name}: the plan says on each page of paper that it is a preview`, async ({ page }) => {
    await openOutcome(page, journeyOf(name));
    const sheets = await printed(page, await marginsOf(page));
    expect(timesIn(sheets, pageWords.preview)).toBe(sheets.length);
  });
}

test('each letter and sheet says on each page of paper that it is a preview', async ({ page }) => {
  const { answers } = journeyOf(patient);
  await openWithSaved(page, savedText(answers), 'print');
  const choices = page.locator('input[name="papers"]');
  await expect(choices.first()).toBeAttached();
  const ids = await choices.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  expect(ids.length).toBeGreaterThan(5);
  for (const id of ids) {
    for (const other of ids) await page.locator(`input[value="${other}"]`).setChecked(other === id);
    const sheets = await printed(page, await marginsOf(page));
    expect(timesIn(sheets, pageWords.preview), id).toBe(sheets.length);
  }
});

for (const id of offeredIds(replay(secondOpinion, journeyOf(patient).answers))) {
  test(`The sheet “${id}” says so where the browser's own command prints it`, async ({ page }) => {
    await openWithSaved(page, savedText(journeyOf(patient).answers), id);
    const sheets = await printed(page, await marginsOf(page));
    expect(timesIn(sheets, pageWords.preview)).toBe(sheets.length);
  });
}

test('A person who comes after the guide was to be checked is told so on screen and paper, and gets no number of ours', async ({
  page,
}) => {
  const later = new Date(`${secondOpinion.checkBy}T12:00:00`);
  later.setDate(later.getDate() + 30);
  await page.clock.setFixedTime(later);
  const { answers } = journeyOf(patient);
  const { supportLine } = secondOpinion.organisation;
  await page.goto('./');
  await expect(page.getByText(words.notices.checkIsDue)).toBeVisible();
  await expect(page.getByRole('link', { name: supportLine.number ?? '' })).toHaveCount(0);
  await expect(page.locator('.contact').getByText(supportLine.site?.text ?? '')).toBeVisible();
  await openWithSaved(page, savedText(answers, {}, later.getTime()), 'plan');
  await expect(page.getByText(words.notices.checkIsDue)).toBeVisible();
  const sheets = await printed(page, await marginsOf(page));
  expect(timesIn(sheets, words.notices.checkIsDue)).toBe(1);
  expect(timesIn(sheets, supportLine.number ?? '')).toBe(0);
});
