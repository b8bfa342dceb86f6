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

test('a link carries the answers of the path, by the places of their options', () => {
  expect(link).toMatch(/^#open-210001[0-9a-z]{6}$/);
  expect(readHandOver(flow, link)).toEqual(replay(flow, answers).taken);
});

test('answers off the path are not carried', () => {
  expect(writeHandOver(flow, [...answers, { step: 'agreed', option: 'no' }])).toBe(link);
});

test('a link for a path whose options have changed gives nothing, and never another place', () => {
  const who = { tags: 'question', on: { carer: 'agreed', patient: 'askAgain' } } as const;
  expect(readHandOver({ ...flow, path: { ...flow.path, who } }, link)).toBeUndefined();
});

test('only a link of its own kind is taken for one', () => {
  expect([link, '#open-', '#/open/', '#/who', '#/options', ''].map(isHandOver)).toEqual([
    ...[true, true, true],
    ...[false, false, false],
  ]);
});

test('a link that an earlier release made is still read', () => {
  expect(link).toBe('#open-210001hwh21w');
});

test('a link with a letter that no link has gives nothing, though its place could be counted', () => {
  const ticks = ['a', 'b', 'c', 'd', 'e', 'f'];
  const withMany = { ...flow, ticks: { matters: ticks } };
  const answer = { step: 'matters', option: 'done', ticks: ticks.slice(0, 5) };
  const whole = writeHandOver(withMany, [...answers.slice(0, -1), answer]);
  expect(whole).toContain('0z');
  expect(readHandOver(withMany, whole)).toHaveLength(4);
  expect(readHandOver(withMany, whole.replace('0z', '1i'))).toBeUndefined();
});

test('a link is read up to the length that no tracker comes near, and not beyond', () => {
  const trackedTo = (length: number) => `${link}?from=`.padEnd(length, 'x');
  expect(readHandOver(flow, trackedTo(1500))).toEqual(answers);
  expect(readHandOver(flow, trackedTo(1501))).toBeUndefined();
});
