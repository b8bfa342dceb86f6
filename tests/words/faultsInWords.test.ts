import { expect, test } from 'vitest';
import { faultsInWords, placeAt } from '../../scripts/words/preview/faultsInWords.ts';

/** What the compiler prints for slips of an editor's hand, in lines as it prints them. */

const words = `import type { Words } from '../types.ts';

export const questions: Words = {
  mind: {
    heading: 'What is the main reason?',
    choices: {
      toldNo: {
        label: {
          you: 'I was told no',
        },
      },
      undecided: { hint: 'I am not sure' },
    },
  },
};
`;
const file = 'flows/second-opinion/words/en-GB/questions.ts';
const told = (...lines: string[]) => faultsInWords(lines.join('\n'), () => words);

test('An editor who leaves out a voice is told where, and what to write', () => {
  expect(
    told(
      `${file}(8,9): error TS2322: Type '{ you: string; }' is not assignable to type 'Text'.`,
      "  Property 'they' is missing in type '{ you: string; }' but required in type 'Readonly<Record<Voice, string>>'.",
    ),
  ).toEqual([
    `${file}, line 8, mind.choices.toldNo.label: the voice “they” is missing. Write both, { you: '…', they: '…' }, or one sentence for both, '…'.`,
  ]);
});

test('An editor who leaves out a label is told which, and of which option', () => {
  expect(
    told(
      `${file}(12,7): error TS2741: Property 'label' is missing in type '{ hint: string; }' but required in type 'OptionWords<Text>'.`,
    ),
  ).toEqual([
    `${file}, line 12, mind.choices.undecided: “label” is missing. Write label: … there, as its neighbours have it.`,
  ]);
  expect(
    told(
      `${file}(4,3): error TS2739: Type '{ heading: string; }' is missing the following properties from type 'QuestionWords': label, missing`,
    ),
  ).toEqual([
    `${file}, line 4, mind: these are missing: label, missing. Write each of them there.`,
  ]);
});

test('An editor who misspells a name or an id is told what is meant, where that is known', () => {
  expect(
    told(
      `${file}(5,5): error TS2561: Object literal may only specify known properties, but 'hedding' does not exist in type 'Words'. Did you mean to write 'heading'?`,
      'flows/second-opinion/evidence/facts.ts(25,15): error TS2820: Type \'"KCUKSO"\' is not assignable to type \'"ABRO" | "WYP"\'. Did you mean \'"KCUK-SO"\'?',
      'flows/second-opinion/evidence/blocksRestOn.ts(14,28): error TS2322: Type \'"SS5"\' is not assignable to type \'"B1" | "Y5"\'.',
    ),
  ).toEqual([
    expect.stringContaining('nothing is called “hedding” there. Write “heading”.'),
    expect.stringContaining('“KCUKSO” cannot stand there. Write “KCUK-SO”.'),
    expect.stringContaining(
      '“SS5” cannot stand there. Look at how its neighbours are spelt, or at',
    ),
  ]);
});

test('An editor who forgets a comma or writes a straight apostrophe is told what it mostly is', () => {
  expect(told(`${file}(5,33): error TS1005: ',' expected.`)).toEqual([
    `${file}, line 5, mind.heading: this cannot be read (',' expected.). Mostly a quotation mark, a comma or a bracket is missing, here or one line above. Within a sentence write ’, not '.`,
  ]);
});

test('What follows elsewhere from a slip in the words is not told; alone, a fault of code is, as it is', () => {
  const elsewhere = "scripts/review/gather.ts(3,1): error TS2345: Argument of type 'A' is wrong.";
  expect(told(elsewhere)).toEqual([
    expect.stringContaining("TS2345: Argument of type 'A' is wrong."),
  ]);
  expect(told(`${file}(5,33): error TS1005: ',' expected.`, elsewhere)).toHaveLength(1);
  expect(told('')).toEqual([]);
});

test('The place of a line is told by the names that it stands under', () => {
  expect(placeAt(words, 9)).toBe('mind.choices.toldNo.label.you');
  expect(placeAt(words, 12)).toBe('mind.choices.undecided');
  expect(placeAt(words, 3)).toBe('');
});
