import type { Page } from '@playwright/test';
import { words } from '#interface/words.ts';
import { secondOpinion } from '../../../flows/second-opinion/index.ts';
import type { NamedJourney } from '../../../flows/second-opinion/journeys.ts';
import { address } from '../../../src/engine/addresses.ts';
import type { Answers } from '../../../src/engine/journey.ts';
import { replay } from '../../../src/engine/replay.ts';
import { save } from '../../../src/engine/savedAnswers.ts';
import { type Destination, isUrgent } from '../ways/ways.ts';
import { answerByKeyboard, tabTo } from './keyboard.ts';
import { expect } from './quiet.ts';

export { isUrgent, journeyOf } from '../ways/ways.ts';

/** A screen that somebody has come to. */
export interface Visit {
  readonly address: string;
  /** What was answered before it. */
  readonly answers: Answers;
}

/** The name under which a tab keeps its answers. */
export const storageKey = 'second-opinion-guide';

/**
 * Goes from the start page to the end of a journey by keyboard alone.
 *
 * @param atEach what to do on each screen, the outcome included, before it is answered
 */
export async function walk(
  page: Page,
  { answers }: Pick<NamedJourney, 'answers'>,
  atEach: (visit: Visit) => Promise<void> = async () => {},
): Promise<void> {
  await page.goto('./');
  await untilBegun(page);
  const wayIn = page.getByRole('link', { name: secondOpinion.start.button, exact: true });
  await expect(wayIn).toBeVisible();
  await tabTo(page, wayIn);
  await page.keyboard.press('Enter');
  for (const [index, answer] of answers.entries()) {
    await expectAddress(page, answer.step);
    await atEach({ address: answer.step, answers: answers.slice(0, index) });
    await answerByKeyboard(page, answer);
  }
  await expectAddress(page, address.outcome);
  await atEach({ address: address.outcome, answers });
}

/** Opens the outcome of a journey; where a guide keeps nothing, by going the whole way. */
export async function openOutcome(
  page: Page,
  journey: Destination & Pick<NamedJourney, 'answers'>,
): Promise<void> {
  const { answers } = journey;
  if (secondOpinion.keepNothing(replay(secondOpinion, answers))) await walk(page, { answers });
  else await openWith(page, answers, address.outcome);
  await expectAddress(page, address.outcome);
  if (!isUrgent(journey)) await untilDrawn(page);
}

/** Waits for the guide itself. Until then the page says what to do without it. */
export async function untilBegun(page: Page): Promise<void> {
  await expect(page.locator('#without-script')).toHaveCount(0);
}

/** Waits for the page that is loaded anew once the answers are cleared. */
export async function untilCleared(page: Page): Promise<void> {
  await expect(page.locator('body[inert]')).toHaveCount(0);
}

/** Waits for the end of a plan, which is drawn a moment after its beginning. */
export async function untilDrawn(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: words.outcome.yourAnswers })).toBeVisible();
}

/** Opens an address in a tab that has kept these answers. */
export function openWith(page: Page, answers: Answers, at: string): Promise<void> {
  return openWithSaved(page, save(answers, Date.now()), at);
}

/** Opens an address in a tab that has kept this text, whatever it is. */
export async function openWithSaved(page: Page, text: string, at: string): Promise<void> {
  // A page of the same origin that runs no script: what is put here is there when the guide opens.
  await page.route('**/before-the-guide', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' }),
  );
  await page.goto('./before-the-guide');
  await page.evaluate(([key, value]) => window.sessionStorage.setItem(key, value), [
    storageKey,
    text,
  ] as const);
  await page.goto(`./#/${at}`);
  await untilBegun(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Expects the address bar to name a screen, and that screen to be shown. */
export async function expectAddress(page: Page, at: string): Promise<void> {
  await expect.poll(() => new URL(page.url()).hash).toBe(`#/${at}`);
  await untilCleared(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
