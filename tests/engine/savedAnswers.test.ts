import { expect, test } from 'vitest';
import { type Answers, readSaved, save } from '../../src/engine/index.ts';

const now = Date.UTC(2026, 10, 28, 12);
const minutes = 60 * 1000;
const answers: Answers = [
  { step: 'who', option: 'patient' },
  { step: 'matters', option: 'done', ticks: ['beingSure'] },
];

test('a person who reloads within two hours has their answers and questions again', () => {
  const text = save(answers, now, ['What else?']);
  const again = { found: 'answers', answers, questions: ['What else?'] };
  expect(readSaved(text, now + 119 * minutes)).toEqual(again);
  expect(readSaved(text, now + 121 * minutes)).toEqual({ found: 'expired' });
});

test.each([
  ['nothing', null],
  ['unreadable', '{"version":1'],
  ['unreadable', '[]'],
  ['newer', JSON.stringify({ version: 99, shape: 'unknown' })],
])('a save that is %s is said to be so, and never throws', (found, text) => {
  expect(readSaved(text, now)).toEqual({ found });
});

test('what is no answer is left out, and the others stay', () => {
  const mixed = [answers[0], null, 7, { step: '<b>', option: 'yes' }, { step: 'who' }];
  const text = JSON.stringify({ version: 1, savedAt: now, answers: mixed });
  expect(readSaved(text, now)).toMatchObject({ answers: [answers[0]] });
});
