import type { Page } from '@playwright/test';
import { wholePathWords } from '#interface/wholePathWords.ts';
import { words } from '#interface/words.ts';
import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import { address } from '../../../src/engine/index.ts';
import { pageFiles } from '../../../src/overview/sections.ts';
import { expectNoViolations } from '../../support/browser/audit/axe.ts';
import { beyondTheEdge, cutOff, tooSmallToTap } from '../../support/browser/audit/layout.ts';
import { marginsOf, pointsPerMm, printed } from '../../support/browser/paper.ts';
import { peopleWithoutScript } from '../../support/browser/peopleWithoutScript.ts';
import { expect, test } from '../../support/browser/quiet.ts';
import { lettersOf, screenText } from '../../support/browser/screenText.ts';
import { builtId } from '../../support/browser/served/builtId.ts';
import { journeyOf } from '../../support/browser/walk.ts';

/** The pages for a person whose browser runs no script. */

const files = Object.values(pageFiles);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const name of peopleWithoutScript) {
    test(`${name}: comes by links alone to what helps`, async ({ page }) => {
      const { answers, endsAt } = journeyOf(name);
      await page.goto('./');
      await page.locator(`#without-script a[href="./${pageFiles.you}"]`).click();
      for (const { step, option } of answers) {
        const section = sectionOf(page, step);
        await section.locator('.choices__label').nth(indexOf(step, option)).click();
      }
      expect(new URL(page.url()).hash).toBe(`#${endsAt}`);
      await expect(page.locator(`h2#${endsAt}`)).toBeInViewport();
    });
  }

  test('A person who is told which part of the plan is theirs gets to it, and back', async ({
    page,
  }) => {
    await page.goto(`./${pageFiles.you}#asked`);
    const noClearAnswer = sectionOf(page, 'asked')
      .locator('.choices li')
      .nth(indexOf('asked', 'noClearAnswer'));
    const link = noClearAnswer.getByRole('link').last();
    const name = await link.innerText();
    await link.click();
    const heading = page.locator(new URL(page.url()).hash);
    await expect(heading).toHaveText(name);
    await expect(heading).toBeInViewport();
    await page.goBack();
    await expect(page.locator('h2#asked')).toBeInViewport();
  });

  for (const file of files) {
    for (const width of [320, 768, 1280]) {
      test(`A person reads ${file} at ${width} pixels with nothing to scroll sideways for`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`./${file}`);
        expect(await beyondTheEdge(page)).toEqual([]);
        expect(await cutOff(page)).toEqual([]);
        expect(await tooSmallToTap(page)).toEqual([]);
      });
    }

    test(`A person who prints ${file} has all of it on A4, in black`, async ({ page }) => {
      test.slow();
      await page.goto(`./${file}`);
      await page.emulateMedia({ media: 'print' });
      const onScreen = await screenText(page);
      const sections = await page.locator('h2[id]').count();
      await page.emulateMedia({ media: null });

      const sheets = await printed(page, await marginsOf(page));

      const onPaper = sheets.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n');
      const foot = await page.locator('footer').innerText();
      expect(lettersOf(onPaper)).toBe(lettersOf(onScreen) + lettersOf(foot));
      expect(sections).toBeGreaterThanOrEqual(28);
      expect(sheets.length).toBeLessThanOrEqual(28);
      for (const { width, height, head, lines, colours } of sheets) {
        expect(width).toBeCloseTo(210 * pointsPerMm, -1);
        expect(height).toBeCloseTo(297 * pointsPerMm, -1);
        expect(new Set(colours)).toEqual(new Set(['0 0 0']));
        const inHead = head.map(({ text }) => text).join(' ');
        expect(inHead).toContain(secondOpinion.organisation.supportLine.number ?? '');
        expect(inHead).toContain(builtId());
        const small = lines.flatMap((line) => line.words).filter(({ size }) => size < 11.9);
        expect(small).toEqual([]);
      }
    });
  }
});

for (const file of files) {
  test(`A person whose browser runs scripts reads ${file} as it stands, without faults`, async ({
    page,
  }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.resourceType()));
    await page.goto(`./${file}#nation`);
    await expect(page.locator('h2#nation')).toBeInViewport();
    expect(loaded).not.toContain('script');
    await expectNoViolations(page, file);
    await page.getByRole('link', { name: words.header.urgentHelp }).click();
    await expect.poll(() => new URL(page.url()).hash).toBe(`#/${address.urgentHelp}`);
    await page.goto(`./${file}`);
    await page.getByRole('link', { name: wholePathWords.begin.toGuide }).click();
    await expect(page.getByRole('link', { name: secondOpinion.start.button })).toBeVisible();
  });
}

/** The section of a step, found by its heading. */
function sectionOf(page: Page, step: string) {
  return page.locator('section.step', { has: page.locator(`h2#${step}`) });
}

/** Where an option stands among those of its step; a step of many choices has one way on. */
function indexOf(step: string, option: string): number {
  const found = secondOpinion.steps[step];
  if (found?.kind === 'advice') return Object.keys(found.ways).indexOf(option);
  return found?.kind === 'question'
    ? Object.keys(found.choices).indexOf(option)
    : Object.keys(secondOpinion.ticks[step] ?? []).length;
}
