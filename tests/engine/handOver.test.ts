import { expect, test } from 'vitest';
import {
  type Answers,
  isHandOver,
  readHandOver,
  replay,
  writeHandOver,
} from '../../src/engine/index.ts';
import { sampleFlow as flow } from '../support/sample/sampleFlow.ts';

const answers: Answers = [
  { step: 'rightNow', option: 'none' },
  { step: 'who', option: 'patient' },
  { step: 'askAgain', option: 'carryOn' },
  { step: 'matters', option: 'done', ticks: ['beingSure'] },
];
const link = writeHandOver(flow, answers);

test('a link carries the answers of the path, by the ids of their options', () => {
  expect(link).toBe('#/open/1.none.patient.carryOn.done+beingSure.end');
  expect(readHandOver(flow, link)).toEqual(replay(flow, answers).taken);
});

test('answers off the path are not carried', () => {
  expect(writeHandOver(flow, [...answers, { step: 'agreed', option: 'no' }])).toBe(link);
});

test('of a link that was cut, what stands before the cut counts', () => {
  expect(readHandOver(flow, '#/open/1.none.patient.carr')).toHaveLength(2);
});

test('a link stops at the first answer that the path does not know', () => {
  expect(readHandOver(flow, '#/open/1.none.stranger.carryOn.end')).toHaveLength(1);
});

test.each([
  '#/who',
  '#/open/',
  '#/open/2.none.end',
  '#/open/1.end',
  `#/open/1.${'a'.repeat(2000)}`,
])('nothing is read from %.40s', (fragment) => {
  expect(readHandOver(flow, fragment)).toBeUndefined();
});

test('only a link of its own kind is taken for one', () => {
  expect([link, '#/open/', '#/who', ''].map(isHandOver)).toEqual([true, true, false, false]);
});
