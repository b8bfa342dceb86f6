import type { Page } from '@playwright/test';
import { secondOpinion } from '../../flows/second-opinion/index.ts';
import { printed, type Sheet } from './helpers/paper.ts';
import { expect, test } from './helpers/quiet.ts';
import { lettersOf, screenText } from './helpers/screenText.ts';
import { journeyOf, openOutcome } from './helpers/walk.ts';

const people = [
  'A patient in England doubts the diagnosis, with an operation booked',
  'A patient in Northern Ireland was told no by the hospital',
  'A patient treated across a border wants the new consultant to take over',
  'A patient who does not dare to ask tries a talk first',
  'A husband in England asks with legal authority',
  'A mother in Wales asks with her child, who is under 16',
  'A son who has not asked his mother yet',
  'A nurse in England goes through it with a patient',
  'A nurse in Wales was asked by a patient',
];
const pointsPerMm = 72 / 25.4;
const a4 = { width: 210 * pointsPerMm, height: 297 * pointsPerMm };
const smallestPrint = 12;
/** A browser rounds to device pixels. */
const tolerance = 1;

const supportLine = secondOpinion.organisation.supportLine.number ?? '';

for (const name of people) {
  test(`${name}: has on paper what was on screen`, async ({ page }) => {
    await openOutcome(page, journeyOf(name));
    const onScreen = lettersOf(await screenText(page));
    const paperHeader = await page.locator('.paper-header').textContent();
    const headings = await page.getByRole('main').getByRole('heading').allTextContents();

    const sheets = await printed(page);
    const text = sheets.map(textOf).join('\n');

    expect(lettersOf(text)).toBe(lettersOf(paperHeader ?? '') + onScreen);
    expect(textOf(sheets[0])).toContain(supportLine);
    expect(text).not.toMatch(/\(Link:|http/);
    expectReadable(sheets, await sideMarginOf(page));
    for (const sheet of sheets) expectNoHeadingAtTheFoot(sheet, headings);
    const inks = new Set(sheets.flatMap(({ colours }) => colours));
    expect(inks, 'ink').toEqual(new Set(['0 0 0']));
  });
}

function textOf(sheet: Sheet | undefined): string {
  return (sheet?.lines ?? []).map(({ text }) => text).join('\n');
}

/** A4, numbered, large enough, and nothing beyond the margins. */
function expectReadable(sheets: readonly Sheet[], sideMargin: number): void {
  for (const [index, { width, height, lines, pageNumber }] of sheets.entries()) {
    expect(Math.abs(width - a4.width)).toBeLessThan(tolerance);
    expect(Math.abs(height - a4.height)).toBeLessThan(tolerance);
    expect(pageNumber).toBe(`Page ${index + 1} of ${sheets.length}`);
    const words = lines.flatMap((line) => line.words);
    const small = words.filter(({ size }) => size < smallestPrint - 0.1);
    const cut = words.filter(
      ({ left, right }) =>
        left < sideMargin - tolerance || right > a4.width - sideMargin + tolerance,
    );
    expect(small, 'small print').toEqual([]);
    expect(cut, 'words beyond the margin').toEqual([]);
  }
}

/** The margin at either side of the paper, in points. The style sheet has it in millimetres. */
async function sideMarginOf(page: Page): Promise<number> {
  const margin = await page.evaluate(() =>
    [...document.styleSheets]
      .flatMap(({ cssRules }) => [...cssRules])
      .flatMap((rule) => (rule instanceof CSSPageRule ? [rule.style] : []))
      .map((style) => style.getPropertyValue('margin-left'))
      .at(-1),
  );
  expect(margin).toMatch(/mm$/);
  return Number.parseFloat(margin ?? '') * pointsPerMm;
}

/** A heading is larger than the text that it must not be parted from. */
function expectNoHeadingAtTheFoot({ lines, pageNumber }: Sheet, headings: readonly string[]): void {
  const last = lines.at(-1);
  const large = last?.words.every(({ size }) => size > smallestPrint + 1);
  const letters = lettersOf(last?.text ?? '');
  const isHeading = large && headings.some((heading) => lettersOf(heading).endsWith(letters));
  expect(isHeading, `“${last?.text}” is the last line of ${pageNumber}`).toBe(false);
}
