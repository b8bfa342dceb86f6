import type { Page } from '@playwright/test';
import { words } from '#interface/words.ts';
import { secondOpinion } from '../../flows/second-opinion/index.ts';
import { journeys } from '../../flows/second-opinion/journeys.ts';
import { dialled } from '../../src/components/dialled.ts';
import { answerTo } from '../../src/journey/answers.ts';
import { expectNoViolations } from './helpers/axe.ts';
import { controlOf, tabTo } from './helpers/keyboard.ts';
import { expect, test } from './helpers/quiet.ts';
import { expectAddress, isUrgent, journeyOf, type Visit, walk } from './helpers/walk.ts';

const supportLine = dialled(secondOpinion.organisation.supportLine.number ?? '');

for (const journey of journeys) {
  test(`${journey.name}: by keyboard alone, with help always in reach`, async ({ page }) => {
    await watchFocus(page);
    await walk(page, journey, async (visit) => {
      const atEnd = visit.answers.length === journey.answers.length;
      await expectArrival(page);
      await expectHelp(page, atEnd && isUrgent(journey));
      await expectNoViolations(page, atEnd ? journey.name : looksOf(visit));
    });
    expect(await page.evaluate(() => window.focusWasLost), 'the focus was on nothing').toBe(false);
  });
}

test('A wife who wants to see her last answer goes back with Shift and Tab', async ({ page }) => {
  const { answers } = journeyOf('A wife whose husband has died');
  const last = answers.at(-1);
  await walk(page, { answers });
  await tabTo(page, page.getByRole('link', { name: words.back.oneStep, exact: true }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expectAddress(page, last?.step ?? '');
  await expectFocusOnHeading(page);
  await expect(controlOf(page, last?.option ?? '')).toBeChecked();
});

async function expectArrival(page: Page): Promise<void> {
  await expectFocusOnHeading(page);
  const heading = await page.getByRole('heading', { level: 1 }).innerText();
  await expect(page).toHaveTitle(`${heading} – ${secondOpinion.name}`);
  await expect(page.locator('input:checked')).toHaveCount(0);
}

function expectFocusOnHeading(page: Page): Promise<void> {
  return expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

async function expectHelp(page: Page, urgent: boolean): Promise<void> {
  await expect(page.getByRole('link', { name: words.header.urgentHelp })).toBeVisible();
  const toCall = page.locator(`a[href="${supportLine}"]`);
  if (urgent) await expect(toCall).toHaveCount(0);
  else await expect(toCall.first()).toBeVisible();
}

/** A step looks the same to everyone who is spoken to in the same way, in the same nation. */
function looksOf({ address, answers }: Visit): string {
  const option = (step: string) => answerTo(answers, step)?.option;
  const voice = option('role') === 'carer' ? 'they' : 'you';
  return [address, voice, option('nation') ?? 'no nation'].join(' ');
}

/** Looks at every frame whether the focus, once somewhere, rests on nothing. */
function watchFocus(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    window.focusWasLost = false;
    let began = false;
    const look = () => {
      const onNothing = document.activeElement === document.body;
      if (began && onNothing) window.focusWasLost = true;
      began ||= !onNothing && document.activeElement !== null;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

declare global {
  interface Window {
    focusWasLost: boolean;
  }
}
