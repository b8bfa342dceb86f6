import fc from 'fast-check';
import { flow } from '../../../flows/second-opinion/index.ts';
import { type Answer, type Answers, withAnswer } from '../../../src/engine/index.ts';
import { walkByHand } from './walkByHand.ts';

/** Random answers to the real flow: ways that a person could go, and lists that nobody could give. */

export const firstStep = 'rightNow';

/** Every answer that the path offers, without ticks. */
export const offered: readonly Answer[] = Object.entries(flow.path).flatMap(([step, node]) =>
  'on' in node ? Object.keys(node.on).map((option) => ({ step, option })) : [],
);

/** Names that every object has, events that XState knows, and other things that are no ids. */
export const hostileIds = [
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'valueOf', 'on'],
  ...['', '*', '.', 'xstate.init', 'xstate.stop', 'done.state.plan', 'final', 'null', '0', '-0'],
];

const hostile = fc.oneof(fc.constantFrom(...hostileIds), fc.string());
const anyStep = fc.constantFrom(...new Set(offered.map(({ step }) => step)));

const anyOffered: fc.Arbitrary<Answer> = fc.constantFrom(...offered).chain(withTicks);

/** Unknown steps, unknown options, ticks where there are none to tick. */
const anyNonsense: fc.Arbitrary<Answer> = fc
  .record({ step: fc.oneof(anyStep, hostile), option: hostile })
  .chain(({ step, option }) =>
    fc.array(hostile, { maxLength: 3 }).map((ticks) => ({ step, option, ticks })),
  );

/** A whole way through, to an outcome. */
export const anyWay: fc.Arbitrary<Answers> = fc
  .array(fc.nat(), { minLength: 25, maxLength: 25 })
  .map((numbers) => {
    const given = new Map<string, string>();
    for (const number of numbers) {
      const here = walkByHand(flow.path, firstStep, given);
      if (here.ended) break;
      const options = offered.filter(({ step }) => step === here.at);
      given.set(here.at, options[number % options.length]?.option ?? '');
    }
    return [...given].map(([step, option]) => ({ step, option }));
  })
  .chain((way) => fc.tuple(...way.map(withTicks)));

/** A way with other answers thrown in, in any order: at most one a step. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(anyWay, fc.array(fc.oneof(anyOffered, anyNonsense), { maxLength: 8 }))
  .map(([way, others]) => others.reduce(withAnswer, way))
  .chain(shuffled);

/** Any list at all, the same step several times included. */
export const anyList: fc.Arbitrary<Answers> = fc.oneof(
  anyAnswers,
  fc.array(fc.oneof(anyOffered, anyNonsense), { maxLength: 40 }),
);

export function shuffled<T>(list: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...list], { minLength: list.length });
}

function withTicks({ step, option }: Answer): fc.Arbitrary<Answer> {
  const known = flow.ticks[step];
  if (!known) return fc.constant({ step, option });
  return fc.subarray([...known]).map((ticks) => ({ step, option, ticks }));
}
