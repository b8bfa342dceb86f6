import { expect, test } from 'vitest';
import { type Answers, longestKept, noNotes, readSaved, save } from '../../src/engine/index.ts';

const now = Date.UTC(2026, 10, 28, 12);
const minutes = 60 * 1000;
const answers: Answers = [
  { step: 'who', option: 'patient' },
  { step: 'matters', option: 'done', ticks: ['beingSure'] },
];

test('a person who reloads within two hours has their answers and what they wrote again', () => {
  const saved = {
    answers,
    questions: ['What else?'],
    notes: { number: '020 7946 0000', interpreter: true },
  };
  const text = save(saved, now);
  expect(readSaved(text, now + 119 * minutes)).toEqual({
    found: 'answers',
    savedAt: now,
    ...saved,
  });
  expect(readSaved(text, now + 121 * minutes)).toEqual({ found: 'expired' });
});

test('a person who asked their device to keep it has it for 90 days', () => {
  const text = save({ answers, questions: [], notes: noNotes }, now);
  const after = (days: number) =>
    readSaved(text, now + days * 24 * 60 * minutes, longestKept.device).found;
  expect([0, 1, 90, 90.01].map(after)).toEqual(['answers', 'answers', 'answers', 'expired']);
});

test.each([
  ['nothing', null],
  ['unreadable', '{"version":1'],
  ['unreadable', '[]'],
  ['newer', JSON.stringify({ version: 99, shape: 'unknown' })],
  ['unreadable', JSON.stringify({ version: '99', savedAt: now, answers: [] })],
])('a save that is %s is said to be so, and never throws', (found, text) => {
  expect(readSaved(text, now)).toEqual({ found });
});

test('what is no answer is left out, and the others stay', () => {
  const mixed = [answers[0], null, 7, { step: '<b>', option: 'yes' }, { step: 'who' }];
  const text = JSON.stringify({ version: 1, savedAt: now, answers: mixed });
  expect(readSaved(text, now)).toMatchObject({ answers: [answers[0]] });
});

test('notes that are not what a person could write are as if nothing was written', () => {
  const notesOf = (notes: unknown) => {
    const text = JSON.stringify({ version: 1, savedAt: now, answers, questions: [], notes });
    return readSaved(text, now);
  };
  const nothing = { notes: { number: '', interpreter: false } };
  expect(notesOf({ number: 7, interpreter: 'yes' })).toMatchObject(nothing);
  expect(notesOf(undefined)).toMatchObject(nothing);
});
