import type { Page } from '@playwright/test';
import { words } from '#interface/words.ts';
import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import type { NamedJourney } from '../../../flows/second-opinion/journeys.ts';
import { type Answers, address, replay } from '../../../src/engine/index.ts';
import { beforeTheGuide, openKeeping } from '../walk/openKeeping.ts';
import { savedText } from '../walk/savedText.ts';
import { type Visit, walkThrough } from '../walk/walkThrough.ts';
import { type Destination, isUrgent } from '../ways/ways.ts';
import { driverOf } from './driverOf.ts';
import { answerByKeyboard, tabTo } from './keyboard.ts';
import { expect } from './quiet.ts';

/** The name under which a tab keeps its answers. */
export { entryKey as storageKey } from '../../../src/browser/entryStorage.ts';
export type { Visit } from '../walk/walkThrough.ts';
export { isUrgent, journeyOf } from '../ways/ways.ts';

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
  await walkThrough(
    {
      begin: async () => {
        await untilBegun(page);
        const wayIn = page.getByRole('link', { name: secondOpinion.start.button, exact: true });
        await expect(wayIn).toBeVisible();
        await tabTo(page, wayIn);
        await page.keyboard.press('Enter');
      },
      arrive: (at) => expectAddress(page, at),
      answer: (answer) => answerByKeyboard(page, answer),
    },
    answers,
    atEach,
  );
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
  return openWithSaved(page, savedText(answers), at);
}

/** Opens an address in a tab that has kept this text, whatever it is. */
export async function openWithSaved(page: Page, text: string, at: string): Promise<void> {
  await openPageKeeping(page, text, at);
  await untilBegun(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Opens an address in a tab that has kept this text, or nothing where there is none, and waits for nothing. */
export async function openPageKeeping(page: Page, text: string | null, at: string): Promise<void> {
  const { path, page: empty } = beforeTheGuide;
  await page.route(
    ({ pathname }) => path.test(pathname),
    (route) => route.fulfill({ contentType: empty.type, body: empty.body }),
  );
  await openKeeping(driverOf(page), './', text, `#/${at}`);
}

/** Expects the address bar to name a screen, and that screen to be shown. */
export async function expectAddress(page: Page, at: string): Promise<void> {
  await expect.poll(() => new URL(page.url()).hash).toBe(`#/${at}`);
  await untilCleared(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
