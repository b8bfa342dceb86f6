import type { StepId } from '../../flows/second-opinion/machine.ts';
import type { Journey } from '../../src/engine/index.ts';

/**
 * The steps whose answers decide what is said, by where it is said. Ways with the same answers to them hear the same
 * words, so each such set of answers is looked at once and not millions of times. That no other answer decides what
 * the plan says is tried on every 500th way in tests/flows/everyWay.test.ts.
 */
export const looksAt = {
  plan: [
    ...(['nation', 'who', 'authority', 'agreed', 'mind', 'matters'] as const),
    ...(['whose', 'asked', 'treatment', 'delay'] as const),
  ],
  /** The advice of any other outcome. */
  outcome: ['nation', 'who'],
  lettersAndNote: ['nation', 'who', 'agreed', 'authority', 'mind', 'whose', 'asked'],
  /** Every word of a letter, what is booked and what was not asked yet among them. */
  letters: [
    ...(['nation', 'who', 'agreed', 'authority', 'mind', 'whose', 'asked'] as const),
    ...(['treatment', 'delay'] as const),
  ],
  questions: ['nation', 'who', 'mind', 'matters', 'whose', 'treatment'],
  options: ['nation', 'who', 'authority', 'matters'],
  toRead: ['nation', 'who', 'agreed', 'authority', 'mind', 'whose', 'treatment'],
} as const satisfies Readonly<Record<string, readonly StepId[]>>;

/** The part of a journey that some steps make up: journeys that answer them alike have the same. */
export function keyOf({ at, taken }: Journey, steps: ReadonlySet<string>): string {
  let key = at;
  for (const { step, option, ticks } of taken) {
    if (steps.has(step)) key += ` ${step} ${option} ${ticks ?? ''}`;
  }
  return key;
}
