import { expect, test } from 'vitest';
import { flow } from '../../flows/second-opinion/index.ts';
import { journeys } from '../../flows/second-opinion/journeys.ts';
import { replay } from '../../src/engine/index.ts';
import { handout } from '../support/words/inWords.ts';

/**
 * What named people read at the end of their way, as text that was read and agreed to. A change of words shows here as
 * a difference to read, and is accepted with `npm run accept`.
 */
const toActOn = new Set([
  ...['plan', 'talk', 'concern', 'settled'],
  ...['askThemFirst', 'teamDecides', 'childsTeam', 'checklist'],
]);
const people = journeys.filter(({ endsAt }) => toActOn.has(endsAt));

test('at least fifteen people come to an end with something to do, and somebody to each', () => {
  expect(new Set(people.map(({ endsAt }) => endsAt))).toEqual(toActOn);
  expect(people.length).toBeGreaterThanOrEqual(15);
});

test.each(people)('$name: reads what was read and agreed to', async ({ name, answers }) => {
  const file = `handouts/${name.replace(/[^A-Za-z0-9]+/g, '-').toLowerCase()}.txt`;
  await expect(handout(name, replay(flow, answers))).toMatchFileSnapshot(file);
});
