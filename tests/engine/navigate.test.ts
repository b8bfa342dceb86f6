import { expect, test } from 'vitest';
import { address, onward, placeFor, previous, replay } from '../../src/engine/index.ts';
import { sampleFlow as flow } from '../support/sample/sampleFlow.ts';

const none = { step: 'rightNow', option: 'none' };
const nothing = replay(flow, []);
const begun = replay(flow, [none, { step: 'who', option: 'patient' }]);
const ended = replay(flow, [
  ...begun.taken,
  { step: 'askAgain', option: 'carryOn' },
  { step: 'matters', option: 'done' },
]);

test.each([
  ['the start page', address.start, { screen: 'start', address: '' }],
  ['urgent help', address.urgentHelp, { screen: 'urgentHelp', address: 'urgent-help' }],
  ['a page about the guide', 'privacy', { screen: 'about', address: 'privacy' }],
  ['an answered step', 'who', { screen: 'step', address: 'who' }],
  ['the step that waits', 'askAgain', { screen: 'step', address: 'askAgain' }],
  ['an address that nobody knows', 'nowhere', { screen: 'lost', address: 'nowhere' }],
  ['an address that cannot be read', undefined, { screen: 'lost', address: '' }],
])('a person on the way who asks for %s has it', (_, wanted, place) => {
  expect(placeFor(flow, begun, wanted)).toEqual(place);
});

test.each(['agreed', 'matters', 'plan', 'letter'])(
  'a person who asks for %s too early is where they stand, and is told',
  (wanted) => {
    const place = { screen: 'step', address: 'askAgain', detour: 'notOnThisPath' };
    expect(placeFor(flow, begun, wanted)).toEqual(place);
    expect(placeFor(flow, nothing, wanted)).toMatchObject({ detour: 'firstThingsFirst' });
  },
);

test('what an outcome offers is there at the outcome that offers it, and nothing else', () => {
  expect(placeFor(flow, ended, 'letter')).toEqual({ screen: 'sheet', address: 'letter' });
  expect(placeFor(flow, ended, 'note')).toMatchObject({ screen: 'outcome' });
});

test('Continue leads to the first step without an answer, or to the outcome', () => {
  expect([nothing, begun, ended].map(onward)).toEqual(['rightNow', 'askAgain', 'plan']);
});

test('Back leads to the step before, and from the first to the start page', () => {
  expect(previous(ended, address.outcome)).toBe('matters');
  expect(previous(ended, 'matters')).toBe('askAgain');
  expect(previous(ended, 'rightNow')).toBe(address.start);
});
