import { expect, test } from 'vitest';
import { advise } from '../../flows/second-opinion/advise.ts';
import { flow } from '../../flows/second-opinion/index.ts';
import { contents } from '../../flows/second-opinion/sheets/index.ts';
import { sheetsOf } from '../../src/sheets/sheetsOf.ts';

/** Each sheet that a flow offers finds its screen. */

const all = { ...contents, advise };
const ids = flow.sheets.map(({ id }) => id);
const [letter, ...others] = flow.sheets;

test('Every sheet that the guide offers has a screen, in the order in which they are printed', () => {
  const sheets = sheetsOf(flow.sheets, all);
  expect(Object.keys(sheets)).toEqual(ids);
  for (const id of ids) expect(sheets[id]?.Screen, id).toBeTypeOf('function');
});

test('A sheet that a flow does not offer has none', () => {
  expect(Object.keys(sheetsOf(others, all))).toEqual(ids.filter((id) => id !== 'letter'));
});

test('A sheet that lacks what it is made of stops the build, by its name', () => {
  const { letters: _, ...withoutLetters } = all;
  expect(() => sheetsOf(flow.sheets, withoutLetters)).toThrow(
    'The sheet “letter” needs letters, which its flow does not give.',
  );
  expect(() => sheetsOf(flow.sheets, { toRead: contents.toRead })).toThrow(
    'The sheet “letter” needs letters and beforeLetter, which its flow does not give.',
  );
});

test('A sheet that nobody wrote a screen for stops the build, by its name', () => {
  if (!letter) throw new Error('The flow offers no sheet.');
  expect(() => sheetsOf([{ ...letter, id: 'parking' }], all)).toThrow(
    'The sheet “parking” has nothing to read, and no screen of its own.',
  );
});
