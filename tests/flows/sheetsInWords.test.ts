import { expect, test } from 'vitest';
import { flow } from '../../flows/second-opinion/index.ts';
import { replay } from '../../src/engine/index.ts';
import { journeyOf } from '../support/ways/ways.ts';
import { planForNobody, sheetsInWords } from '../support/words/inWords.ts';

/** What is read beside an outcome, or without one, as text that was read and agreed to: see `handouts.test.ts`. */

test.each([
  'A man in Northern Ireland asked the hospital and was told no',
  'A man in Wales is not sure whether to ask at all',
  'A young woman in England keeps going back to the GP with blood in her urine',
  'A daughter in Wales asks for her father, who agreed, and has a concern too',
  'A husband with a health power of attorney',
  'A mother in Scotland asks for her child',
])('%s: has sheets that were read and agreed to', async (name) => {
  const sheets = sheetsInWords(name, replay(flow, journeyOf(name).answers));
  await expect(sheets).toMatchFileSnapshot(fileFor(`The sheets of ${name}`));
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
