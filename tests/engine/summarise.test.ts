import { expect, test } from 'vitest';
import { type Answers, dropped, replay, summarise, withAnswer } from '../../src/engine/index.ts';
import { sampleFlow as flow } from '../support/sample/sampleFlow.ts';

const answers: Answers = [
  { step: 'rightNow', option: 'none' },
  { step: 'who', option: 'carer' },
  { step: 'agreed', option: 'yes' },
  { step: 'askAgain', option: 'carryOn' },
  { step: 'matters', option: 'done', ticks: ['startingSoon', 'beingSure'] },
];
const journey = replay(flow, answers);
const rowsOf = (given: Answers) => {
  const now = replay(flow, given);
  return summarise(flow, now, flow.reader(now)).map(({ step, choices }) => [step, ...choices]);
};

test('every choice has a row, in the order of the path', () => {
  expect(rowsOf(answers.toReversed()).map(([step]) => step)).toEqual(
    answers.map(({ step }) => step),
  );
});

test('each thing ticked is said, or that none was', () => {
  expect(rowsOf(answers).at(-1)).toEqual(['matters', 'Being sure', 'Starting soon']);
  const unticked = withAnswer(answers, { step: 'matters', option: 'done' });
  expect(rowsOf(unticked).at(-1)).toEqual(['matters', 'Nothing ticked']);
});

test('a change that takes a step off the path drops its answer, and no other', () => {
  const changed = replay(flow, withAnswer(answers, { step: 'who', option: 'patient' }));
  expect(dropped(flow, journey, changed)).toEqual(['agreed']);
});

test('a change back drops nothing', () => {
  const changed = replay(flow, withAnswer(answers, { step: 'who', option: 'patient' }));
  expect(dropped(flow, changed, journey)).toEqual([]);
});
