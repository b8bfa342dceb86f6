import { expect, test } from 'vitest';
import { asSpoken } from '../../src/speech/asSpoken.ts';
import { splitUtterances } from '../../src/speech/splitUtterances.ts';

test.each([
  ['Call 0800 002 9002.', 'Call 0 8 0 0, 0 0 2, 9 0 0 2.'],
  ['0808 808 00 00', '0 8 0 8, 8 0 8, 0 0, 0 0'],
  ['01223 870008 (office)', '0 1 2 2 3, 8 7 0 0 0 8 (office)'],
  ['Call 111, or 999 in an emergency.', 'Call 1 1 1, or 9 9 9 in an emergency.'],
  ['999 111', '9 9 9, 1 1 1'],
  ['111', '1 1 1'],
])('Somebody who writes a number down hears each digit of “%s”', (shown, said) => {
  expect(asSpoken(shown)).toBe(said);
});

test.each([
  'In 2026, on 27 March, at 9.30, on 4 pages',
  'It costs £1,111 or 1,999.',
  'Step 1 of 12',
  'NHS 24',
  '0, 1 or 2',
])('Any other number is said as a number: “%s”', (shown) => {
  expect(asSpoken(shown)).toBe(shown);
});

test('Lines and spaces of the page are no pauses', () => {
  expect(asSpoken('  Ask\n  your\u00a0doctor. ')).toBe('Ask your doctor.');
});

test('A long text is said in whole sentences, none of which takes a voice too long', () => {
  expect(splitUtterances('One two. “Three four?” At 9.30, five six.', 24)).toEqual([
    'One two. “Three four?”',
    'At 9.30, five six.',
  ]);
  expect(splitUtterances('one two three four', 9)).toEqual(['one two', 'three', 'four']);
  expect(splitUtterances('A heading with no stop')).toEqual(['A heading with no stop']);
  expect(splitUtterances(' ')).toEqual([]);
});
