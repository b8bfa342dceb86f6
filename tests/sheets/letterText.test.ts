import { expect, test } from 'vitest';
import { filledRows } from '../../src/sheets/letter/filledRows.ts';
import { letterText } from '../../src/sheets/letter/letterText.ts';
import { sampleContents } from '../support/sample/sampleSheets.ts';
import { hostileTexts } from '../support/words/hostileTexts.ts';

const today = new Date(2026, 10, 22);
const listener = { voice: 'you', nations: [], nationNames: {} } as const;
const [letter] = sampleContents.letters();
if (!letter) throw new Error('The sample has no letter');

const textWith = (details: Record<string, string>) =>
  letterText(filledRows(letter, details, listener, today));

test('a letter in which nothing was typed has a line for each blank', () => {
  expect(textWith({})).toBe(
    [
      'Dear doctor',
      '',
      'Name: ______________',
      'Date of birth: ______________',
      'NHS number: ______________',
      '',
      'Please see me.',
      '',
      'Why: ______________',
      'Seen on: ______________',
      'Signature: ______________',
      '',
    ].join('\r\n'),
  );
});

test('a letter has what was typed, in the form in which it is printed', () => {
  const text = textWith({ name: ' Ann Other ', born: '27/3/1958', number: '9434765919' });
  expect(text).toContain('Name: Ann Other\r\nDate of birth: 27 March 1958\r\n');
  expect(text).toContain('NHS number: 943 476 5919\r\n');
});

test('fault 42: a letter has every line end that was typed in the one form that all programs read', () => {
  expect(textWith({ why: 'One\nTwo\r\nThree\rFour' })).toContain(
    'Why: One\r\nTwo\r\nThree\r\nFour\r\n',
  );
  expect(textWith({ why: 'One\nTwo' }).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test.each(Object.entries(hostileTexts))(
  'fault 42: a letter with %s has it as typed',
  (_, typed) => {
    expect(textWith({ why: typed })).toContain(`Why: ${typed}\r\n`);
  },
);
