import { expect, test } from 'vitest';
import { type Answers, replay } from '../../src/engine/index.ts';
import { sampleFlow as flow } from '../support/sample/sampleFlow.ts';

const rightNow = { step: 'rightNow', option: 'none' };
const carer = { step: 'who', option: 'carer' };
const agreed = { step: 'agreed', option: 'yes' };
const carryOn = { step: 'askAgain', option: 'carryOn' };
const matters = { step: 'matters', option: 'done', ticks: ['startingSoon', 'beingSure'] };
const toThePlan: Answers = [rightNow, carer, agreed, carryOn, matters];

test('a person who has answered nothing stands at the first step', () => {
  expect(replay(flow, [])).toEqual({ taken: [], at: 'rightNow', ended: false, unused: [] });
});

test('a person who has answered everything has reached an outcome, in whatever order it was kept', () => {
  const journey = replay(flow, toThePlan);
  expect([journey.at, journey.ended]).toEqual(['plan', true]);
  expect(replay(flow, toThePlan.toReversed())).toEqual(journey);
});

test('what was ticked comes in the order of the step, without what the step does not know', () => {
  const ticks = [...matters.ticks, 'somethingElse'];
  const { taken } = replay(flow, [...toThePlan.slice(0, -1), { ...matters, ticks }]);
  expect(taken.at(-1)?.ticks).toEqual(['beingSure', 'startingSoon']);
});

test('an answer off the path is kept and does not count', () => {
  const journey = replay(flow, [rightNow, { step: 'who', option: 'patient' }, agreed]);
  expect(journey.at).toBe('askAgain');
  expect(journey.unused).toEqual([agreed]);
});

test.each(['nothingKnown', 'toString', 'xstate.init', '*', ''])(
  'an option that the step does not offer (%j) leaves the person at the step',
  (option) => {
    expect(replay(flow, [rightNow, { step: 'who', option }]).at).toBe('who');
  },
);

test('of two answers to one step the first counts', () => {
  expect(replay(flow, [rightNow, carer, { step: 'who', option: 'patient' }]).at).toBe('agreed');
});
