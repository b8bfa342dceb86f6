import type { Locator, Page } from '@playwright/test';
import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import type { Answer, Answers } from '../../../src/engine/index.ts';
import { walkThrough } from '../walk/walkThrough.ts';
import { controlOf } from './keyboard.ts';
import { expectAddress, untilBegun } from './walk.ts';

/** What a page and a frame in it have in common, as far as answering goes. */
type Shown = Pick<Page, 'locator' | 'getByRole'>;

/** Answers the screen that is shown with the mouse, which takes a test far less time than the keyboard. */
export async function answerByClicks(page: Shown, { option, ticks }: Answer): Promise<void> {
  for (const tick of ticks ?? []) await controlOf(page, tick).check();
  if ((await page.getByRole('group').count()) > 0) {
    if (ticks === undefined) await controlOf(page, option).check();
    await continueOn(page).click();
  } else await controlOf(page, option).click();
}

/** The button that goes on from a question, whatever it says there. */
export function continueOn(page: Shown): Locator {
  return page.getByRole('main').locator('button[type="submit"]');
}

/**
 * Goes from the start page, which is shown, through some answers with the mouse, and to the screen after the last of them.
 *
 * @param atEach what to do on each screen, the last one included; it is told what was answered before it
 */
export async function walkByClicks(
  page: Page,
  answers: Answers,
  atEach: (given: Answers) => Promise<void> = async () => {},
): Promise<void> {
  await walkThrough(
    {
      begin: async () => {
        await untilBegun(page);
        await page.getByRole('link', { name: secondOpinion.start.button, exact: true }).click();
      },
      arrive: (at) => expectAddress(page, at),
      answer: (answer) => answerByClicks(page, answer),
    },
    answers,
    (visit) => atEach(visit.answers),
    new URL(page.url()).searchParams.has('mode') ? secondOpinion.clinic.answers : [],
  );
}

/** Goes to an address as a link within the page does. */
export async function follow(page: Page, at: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/${at}`);
  await expectAddress(page, at);
}
