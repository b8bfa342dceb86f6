import { expect, test } from 'vitest';
import { filledLetter } from '../../src/sheets/letter/filledLetter.ts';
import { letterText } from '../../src/sheets/letter/letterText.ts';
import { sampleLetters } from '../support/sample/sampleLetters.ts';
import { hostileTexts } from '../support/words/hostileTexts.ts';

const today = new Date(2026, 10, 22);
const listener = { voice: 'you', nations: [], nationNames: {} } as const;
const [letter] = sampleLetters();
if (!letter) throw new Error('The sample has no letter');

const textWith = (typed: Record<string, string>) =>
  letterText(filledLetter(letter, typed, listener, today));

test('a letter in which nothing was typed names each blank, to be written over', () => {
  expect(textWith({})).toBe(
    [
      '[Name]',
      '[Address]',
      '',
      '22 November 2026',
      '',
      'Dear doctor,',
      '',
      'Re: [Name], born [Date of birth], NHS number [NHS number]',
      '',
      'Please see me on [Seen on].',
      '',
      '[Why]',
      '',
      'Yours sincerely,',
      '',
      '',
      '[Name]',
      '',
      'Patient: I agree. Signed: ____________________',
      '',
      'From the guide.',
      '',
    ].join('\r\n'),
  );
});

test('a letter has what was typed, in the form in which it is printed', () => {
  const text = textWith({ name: ' Ann Other ', born: '27/3/1958', number: '9434765919' });
  expect(text).toContain('Re: Ann Other, born 27 March 1958, NHS number 943 476 5919\r\n');
  expect(text).toContain('Yours sincerely,\r\n\r\n\r\nAnn Other\r\n');
});

test('what is optional falls away once anything is typed, unless it was filled in', () => {
  expect(textWith({ name: 'Ann' })).not.toContain('[Why]');
  expect(textWith({ name: 'Ann', why: 'I want to be sure.' })).toContain('I want to be sure.');
  expect(textWith({ name: '  ' })).toContain('[Why]');
});

test('an address keeps its lines', () => {
  const lines = ['Flat 2', '14 Mill Lane', 'Hexham', 'Northumberland', 'NE46 1AA'];
  expect(textWith({ name: 'Ann', address: lines.join('\n') })).toContain(
    `Ann\r\n${lines.join('\r\n')}\r\n\r\n22 November`,
  );
});

test('fault 42: a letter has every line end that was typed in the one form that all programs read', () => {
  expect(textWith({ why: 'One\nTwo\r\nThree\rFour' })).toContain('One\r\nTwo\r\nThree\r\nFour\r\n');
  expect(textWith({ why: 'One\nTwo' }).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test.each(Object.entries({ ...hostileTexts, 'what looks like a blank': '100%born% $&' }))(
  'fault 42: a letter with %s has it as typed',
  (_, typed) => {
    expect(textWith({ why: typed })).toContain(`${typed.trim()}\r\n`);
  },
);
