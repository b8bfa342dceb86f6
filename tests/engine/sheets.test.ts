import { expect, test } from 'vitest';
import { offeredSheets, replay, sheetsInOrder } from '../../src/engine/index.ts';
import { sampleFlow as flow } from '../support/sample/sampleFlow.ts';

const onTheWay = replay(flow, [{ step: 'rightNow', option: 'none' }]);
const atThePlan = replay(flow, [
  ...onTheWay.taken,
  { step: 'who', option: 'patient' },
  { step: 'askAgain', option: 'carryOn' },
  { step: 'matters', option: 'done' },
]);
const idsOf = (sheets: ReturnType<typeof offeredSheets>) => sheets.map(({ id }) => id);

test('a person who is still on the way is offered no sheet', () => {
  expect(offeredSheets(flow, onTheWay)).toEqual([]);
});

test('each sheet that is offered stands once: among those that the answers point to, or below', () => {
  const { first, more } = sheetsInOrder(flow, atThePlan);
  expect(idsOf(first)).toEqual(['questions', 'letter']);
  expect(idsOf(more)).toEqual(['bring', 'print']);
});
