import type { Locator } from '@playwright/test';
import { words } from '#interface/words.ts';
import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import { journeys } from '../../../flows/second-opinion/journeys.ts';
import { answerByClicks, continueOn } from '../../support/browser/clicks.ts';
import { marginsOf, printed } from '../../support/browser/paper.ts';
import { expect, test } from '../../support/browser/quiet.ts';
import {
  expectAddress,
  isUrgent,
  journeyOf,
  openOutcome,
  openWith,
  untilCleared,
} from '../../support/browser/walk.ts';

const phone = { width: 360, height: 740 };
/** How far down, in pixels, the first thing to choose may begin on a phone. */
const lowestFirstOption = 300;
/** What has to be read before anything is delayed comes above its options, so they may begin further down. */
const warnsFirst = ['delay'];

const typical = journeyOf(
  'A man in England doubts the diagnosis, with an operation in twelve days',
);
const atThePlan = journeys.filter((one) => one.endsAt === 'plan' && !isUrgent(one));

for (const journey of atThePlan) {
  test(`${journey.name}: a phone shows the first step, its number and what to say without scrolling`, async ({
    page,
  }) => {
    await page.setViewportSize(phone);
    await openOutcome(page, journey);
    const main = page.getByRole('main');
    const plan = await topOf(main.getByRole('heading', { level: 1 }));
    const firstStep = await topOf(main.getByRole('heading', { level: 2 }).first());
    const script = await topOf(main.getByRole('blockquote').first());
    expect(plan).toBeLessThan(firstStep);
    expect(firstStep).toBeLessThan(script);
    // At least two lines of what to say.
    expect(script).toBeLessThan(phone.height - 60);
    const fields = await main.getByRole('textbox').all();
    for (const field of fields.slice(0, 1)) expect(await topOf(field)).toBeLessThan(script);
  });
}

test('each question of a typical way begins to offer its options near the top of a phone', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  for (const [index, { step, option, ticks }] of typical.answers.entries()) {
    await openWith(page, typical.answers.slice(0, index), step);
    const choices = page.getByRole('main').getByRole('radio').or(page.getByRole('checkbox'));
    if (!warnsFirst.includes(step))
      expect.soft(await topOf(choices.first()), step).toBeLessThanOrEqual(lowestFirstOption);
    for (const tick of ticks ?? []) await page.locator(`input[value="${tick}"]`).check();
    if (!ticks) await page.locator(`input[value="${option}"]`).check();
    await expect(continueOn(page), step).toBeInViewport({ ratio: 1 });
  }
});

test.describe('A nurse who comes by the clinic’s link', () => {
  const { answers } = journeyOf('A nurse in England goes through it with a patient');
  const link = './?mode=clinic&nation=england';
  const mostPresses = 14;
  /** With every answer that is offered, of which the first question has most. */
  const mostWords = 520;

  test('reaches a plan in few presses and words, prints it on one side, clears, and is still in clinic mode', async ({
    page,
  }) => {
    await page.goto(link);
    let presses = 0;
    let read = 0;
    const given = new Map(answers.map((answer) => [answer.step, answer]));
    await page.getByRole('link', { name: secondOpinion.start.button, exact: true }).click();
    presses += 1;
    await expectAddress(page, 'rightNow');
    while (!page.url().endsWith('#/plan')) {
      const at = page.url().replace(/.*#\//, '');
      const answer = given.get(at);
      expect(answer, at).toBeDefined();
      if (!answer) return;
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      read += wordsOf(await page.getByRole('main').innerText());
      const chosen = (answer.ticks?.length ?? 0) + Number(!answer.ticks);
      const isQuestion = (await page.getByRole('group').count()) > 0;
      await answerByClicks(page, answer);
      presses += isQuestion ? chosen + 1 : 1;
      await expect.poll(() => page.url()).not.toContain(`#/${at}`);
    }
    expect(presses).toBeLessThanOrEqual(mostPresses);
    expect(read).toBeLessThanOrEqual(mostWords);

    await expect(page.getByText(words.outcome.teachBack)).toBeInViewport();
    expect(await printed(page, await marginsOf(page))).toHaveLength(1);

    await page.getByRole('button', { name: words.clinic.clear }).first().click();
    await untilCleared(page);
    expect(new URL(page.url()).searchParams.get('mode')).toBe('clinic');
    await expect(page.getByText(words.clinic.nothingKept)).toBeVisible();
  });
});

async function topOf(element: Locator): Promise<number> {
  await expect(element).toBeVisible();
  return (await element.boundingBox())?.y ?? Number.POSITIVE_INFINITY;
}

function wordsOf(text: string): number {
  return text.split(/\s+/).filter((word) => /\w/.test(word)).length;
}
