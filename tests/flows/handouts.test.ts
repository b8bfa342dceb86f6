import { expect, test } from 'vitest';
import { secondOpinion as flow } from '../../flows/second-opinion/index.ts';
import { journeys } from '../../flows/second-opinion/journeys.ts';
import { replay } from '../../src/engine/index.ts';
import { offeredIds } from '../support/sample/sheetsOf.ts';
import { handouts } from '../support/words/inWords.ts';

/**
 * What people take away, as text that was read and agreed to: the way, the script, the letters, the consent
 * note and the questions. A change of words shows here as a difference to read, and is accepted with
 * `npm run accept`.
 */
const people = journeys.filter(({ answers }) => {
  const offered = offeredIds(replay(flow, answers));
  return offered.includes('letter') || offered.includes('note');
});

test('there are at least ten people with something to take away', () => {
  expect(people.length).toBeGreaterThanOrEqual(10);
});

test.each(people)('$name: takes away what was read and agreed to', async ({ name, answers }) => {
  const file = `handouts/${name.replace(/[^A-Za-z0-9]+/g, '-').toLowerCase()}.txt`;
  await expect(handouts(name, replay(flow, answers))).toMatchFileSnapshot(file);
});
