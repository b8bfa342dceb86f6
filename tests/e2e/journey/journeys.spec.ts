import type { Page } from '@playwright/test';
import { words } from '#interface/words.ts';
import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import { journeys, type NamedJourney } from '../../../flows/second-opinion/journeys.ts';
import { telHref } from '../../../src/components/PhoneNumber/telHref.ts';
import { answerTo, replay } from '../../../src/engine/index.ts';
import { arrivals, watchArrivals } from '../../support/browser/arrivals.ts';
import { expectNoViolations } from '../../support/browser/audit/axe.ts';
import { controlOf, tabTo } from '../../support/browser/keyboard.ts';
import { expect, test } from '../../support/browser/quiet.ts';
import {
  expectAddress,
  isUrgent,
  journeyOf,
  type Visit,
  walk,
} from '../../support/browser/walk.ts';
import { waysToOutcomes } from '../../support/ways/ways.ts';

type Person = Pick<NamedJourney, 'name' | 'answers'> & { readonly endsAt: string };

const supportLine = telHref(secondOpinion.organisation.supportLine.number ?? '');

const named = new Set<string>(journeys.map(({ endsAt }) => endsAt));
/** Everybody with a name, and somebody for each outcome that none of them comes to. */
const people: readonly Person[] = [
  ...journeys,
  ...[...waysToOutcomes()]
    .filter(([outcome]) => !named.has(outcome))
    .map(([outcome, answers]) => ({
      name: `A person who comes to “${outcome}”`,
      answers,
      endsAt: outcome,
    })),
];

test('There is somebody who goes to each outcome by keyboard', () => {
  const outcomes = Object.entries(secondOpinion.path).flatMap(([id, node]) =>
    'on' in node ? [] : [id],
  );
  expect(outcomes).toHaveLength(18);
  expect(new Set(people.map(({ endsAt }) => endsAt))).toEqual(new Set(outcomes));
});

for (const journey of people) {
  test(`${journey.name}: by keyboard alone, with help always in reach`, async ({ page }) => {
    await watchArrivals(page);
    await walk(page, journey, async (visit) => {
      const atEnd = visit.answers.length === journey.answers.length;
      await expectArrival(page);
      await expectHelp(page, atEnd && isUrgent(journey));
      await expectNoViolations(page, atEnd ? journey.name : looksOf(visit));
    });
    await expectHeardWell(page, journey.answers.length);
  });
}

test('A patient who goes back, forward and to an earlier answer hears each screen, and nothing beside it', async ({
  page,
}) => {
  const { answers } = journeyOf(
    'A young woman in England keeps going back to the GP with blood in her urine',
  );
  await watchArrivals(page);
  await walk(page, { answers });
  for (const { step } of answers.toReversed()) {
    await page.goBack();
    await expectAddress(page, step);
    await expectFocusOnHeading(page);
  }
  for (const at of [...answers.slice(1).map(({ step }) => step), 'plan']) {
    await page.goForward();
    await expectAddress(page, at);
    await expectFocusOnHeading(page);
  }
  await tabTo(page, page.locator('a[href="#/treatment"]'));
  await page.keyboard.press('Enter');
  await expectAddress(page, 'treatment');
  await tabTo(page, page.getByRole('button', { name: words.step.continue, exact: true }));
  await page.keyboard.press('Enter');
  await expectAddress(page, 'plan');
  await expectHeardWell(page, 3 * answers.length);
});

test('A patient’s Continue stays where it is from one question to the next', async ({ page }) => {
  const { answers } = journeyOf('A patient who is content with the explanation');
  await watchArrivals(page);
  await walk(page, { answers });
  const { buttons } = await arrivals(page);
  expect(buttons).toEqual([
    { from: '#/rightNow', to: '#/nation', stays: true },
    { from: '#/nation', to: '#/who', stays: true },
    { from: '#/who', to: '#/mind', stays: true },
    { from: '#/mind', to: '#/whose', stays: true },
    { from: '#/whose', to: '#/asked', stays: true },
    // An outcome has no Continue.
    { from: '#/asked', to: '#/plan', stays: false },
  ]);
});

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
  // A saved copy has a notice of its own, which is hidden here.
  const toCall = page.locator(`a[href="${supportLine}"]`).locator('visible=true');
  if (urgent) await expect(toCall).toHaveCount(0);
  else await expect(toCall.first()).toBeVisible();
}

/** A step looks the same to everyone who is spoken to in the same way, in the same nation. */
function looksOf({ address, answers }: Visit): string {
  const option = (step: string) => answerTo(answers, step)?.option;
  const { voice } = secondOpinion.reader(replay(secondOpinion, answers));
  return [address, voice, option('nation') ?? 'no nation'].join(' ');
}

/** On every screen the focus was on the heading at once, never on nothing, and no message talked over it. */
async function expectHeardWell(page: Page, screens: number): Promise<void> {
  const { onNothing, late, spoken, waits } = await arrivals(page);
  expect(onNothing, 'frames with the focus on nothing').toBe(0);
  expect(late, 'screens shown before the focus came').toEqual([]);
  expect(spoken, 'messages beside the heading').toEqual([]);
  expect(waits.length).toBeGreaterThanOrEqual(screens);
  // A busy machine may be late at times; on a long way, half of all screens are not.
  if (waits.length < 10) return;
  const middle = waits.toSorted((a, b) => a - b)[Math.floor(waits.length / 2)];
  expect(middle, 'milliseconds from the press to the heading').toBeLessThan(100);
}
