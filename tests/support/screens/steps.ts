import type { Page } from '@playwright/test';
import { words } from '#interface/words.ts';
import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import { journeys } from '../../../flows/second-opinion/journeys.ts';
import { optionsOf, shortestWays, type Way } from '../../../scripts/ways/shortestWays.ts';
import { type Answers, address, replay } from '../../../src/engine/index.ts';
import { expect } from '../browser/quiet.ts';
import { isUrgent } from '../browser/walk.ts';
import { type Place, reach, type State, untilWhole } from './place.ts';

const ways = shortestWays('acrossBorder');
const { keepNothing } = secondOpinion;

/** Every step of the path: fresh, come back to, and with the error that it may have, in both voices where they differ. */
export function steps(): readonly Place[] {
  return Object.entries(secondOpinion.steps).map(([step, says]) => {
    const toIt = ways.filter(({ at }) => at === step);
    const spoken = hasTwoVoices(says) ? toIt : toIt.slice(0, 1);
    return { name: `at ${step}`, states: spoken.flatMap(statesOf) };
  });
}

/** Whether the two voices say different things. */
function hasTwoVoices(words: unknown): boolean {
  return /"they":/.test(JSON.stringify(words) ?? '');
}

function statesOf({ at, voice, answers }: Way): readonly State[] {
  const option = optionsOf(at).find((one) => mayBeKept([...answers, { step: at, option: one }]));
  const all = secondOpinion.ticks[at];
  const answer = { step: at, option: option ?? optionsOf(at)[0] ?? '', ...(all && { ticks: all }) };
  const states: State[] = [
    { name: `fresh (${voice})`, open: (page) => reach(page, answers, at) },
    { name: `answered (${voice})`, open: (page) => reach(page, [...answers, answer], at) },
  ];
  if (secondOpinion.steps[at]?.kind !== 'question') return states;
  return [
    ...states,
    { name: `error (${voice})`, open: (page) => goOnEmpty(page, { at, answers }) },
  ];
}

/** A journey that nothing may be kept of would have to be walked, so another answer serves as well. */
function mayBeKept(answers: Answers): boolean {
  return !keepNothing(replay(secondOpinion, answers));
}

async function goOnEmpty(page: Page, { at, answers }: Pick<Way, 'at' | 'answers'>): Promise<void> {
  await reach(page, answers, at);
  await page.getByRole('button', { name: words.step.continue, exact: true }).click();
  await expect(page.getByRole('alert')).toBeVisible();
}

/** Every outcome: of the named people, and what they do not come to, in each voice that is spoken there. */
export function outcomes(): readonly Place[] {
  const named = journeys.map(({ name, answers, endsAt }) => ({
    name,
    at: endsAt,
    answers,
    voice: secondOpinion.reader(replay(secondOpinion, answers)).voice,
  }));
  const others = ways
    .filter(({ at }) => optionsOf(at).length === 0)
    .filter((way) => !named.some(({ at, voice }) => at === way.at && voice === way.voice))
    .map((way) => ({ ...way, name: `across a border (${way.voice})` }));
  return [...named, ...others].map(({ name, at, answers }) => ({
    name: `at ${at}: ${name}`,
    states: [{ name: 'fresh', open: (page) => openWhole(page, at, answers) }],
  }));
}

async function openWhole(page: Page, endsAt: string, answers: Answers): Promise<void> {
  await reach(page, answers, address.outcome);
  if (isUrgent({ endsAt })) return;
  await expect(page.getByRole('heading', { name: words.outcome.yourAnswers })).toBeVisible();
  await untilWhole(page);
}
