import { expect, test } from 'vitest';
import { fitAtCaret } from '../../src/sheets/fields/fitAtCaret.ts';

test('a person who types what fits keeps it, and the caret where it was', () => {
  expect(fitAtCaret('Good day', 4, 8)).toEqual({ text: 'Good day', caret: 4, tooLong: false });
});

test('a person who pastes too much at the end loses the end of it', () => {
  expect(fitAtCaret('abcdefgh', 8, 5)).toEqual({ text: 'abcde', caret: 5, tooLong: true });
});

test('a person who pastes too much into the middle keeps what stood behind it', () => {
  // “ad”, and “bbbbbb” pasted between the two.
  expect(fitAtCaret('abbbbbbd', 7, 5)).toEqual({ text: 'abbbd', caret: 4, tooLong: true });
});

test('a person who puts one more character into a full field keeps the others', () => {
  expect(fitAtCaret('Xabcde', 1, 5)).toEqual({ text: 'abcde', caret: 0, tooLong: true });
});

test('fault 40: ten million characters, with the caret anywhere, leave no more than fits', () => {
  const typed = 'abcdefghij'.repeat(1_000_000);
  for (const caret of [0, 7, 500, 5_000_000, 10_000_000]) {
    const { text, caret: after, tooLong } = fitAtCaret(typed, caret, 300);
    expect([...text]).toHaveLength(300);
    expect(after).toBeLessThanOrEqual(text.length);
    expect(tooLong).toBe(true);
  }
});

test('fault 41: a family that no longer fits is left out whole', () => {
  const family = '👨‍👩‍👧‍👦';
  expect(fitAtCaret(family.repeat(3), family.length * 3, 20).text).toBe(family.repeat(2));
});
