import { expect, test } from 'vitest';
import { secondOpinion as flow } from '../../flows/second-opinion/index.ts';
import { journeys } from '../../flows/second-opinion/journeys.ts';
import { replay } from '../../src/engine/index.ts';
import { handout, planForNobody, sheetsInWords } from '../support/words/inWords.ts';

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
  await expect(handout(name, replay(flow, answers))).toMatchFileSnapshot(fileFor(name));
});

const withSheets = people.filter(({ name }) =>
  [
    'A man in Northern Ireland asked the hospital and was told no',
    'A man in Wales is not sure whether to ask at all',
    'A young woman in England keeps going back to the GP with blood in her urine',
    'A daughter in Wales asks for her father, who agreed, and has a concern too',
    'A husband with a health power of attorney',
    'A mother in Scotland asks for her child',
  ].includes(name),
);

test.each(withSheets)('$name: has sheets that were read and agreed to', async (person) => {
  const name = `The sheets of ${person.name}`;
  const sheets = sheetsInWords(name, replay(flow, person.answers));
  await expect(sheets).toMatchFileSnapshot(fileFor(name));
});

test.each(['you', 'they'] as const)(
  'who reads the plan on a page that knows no answer reads what was agreed to, as “%s”',
  async (voice) => {
    const file = fileFor(`The plan for nobody in particular (${voice})`);
    await expect(planForNobody(voice)).toMatchFileSnapshot(file);
  },
);

function fileFor(name: string): string {
  const words = name.match(/[A-Za-z0-9]+/g) ?? [];
  return `handouts/${words.join('-').toLowerCase()}.txt`;
}
