import { expect, test } from 'vitest';
import { type Answer, type Answers, replay } from '../../src/engine/index.ts';
import { longAnswers, longFlow } from '../support/sample/longFlow.ts';

/** What must not grow with the guide. How long it takes, `tests/bench/growth.mjs` prints. */

const steps = 1000;

test('A person who answers 1,000 questions comes to the end, and to each of them on the way', () => {
  const flow = longFlow(steps);
  const answers = longAnswers(steps);
  expect(replay(flow, answers)).toEqual({ taken: answers, at: 'end', ended: true, unused: [] });
  const half = answers.slice(0, steps / 2);
  expect(replay(flow, half)).toMatchObject({ taken: half, at: answers[steps / 2]?.step });
});

test('A person with twice as many answers has each looked at as often as before', () => {
  const looksAtEach = (count: number) => {
    const { answers, looks } = watched(longAnswers(count));
    replay(longFlow(count), answers);
    return looks() / count;
  };
  expect(looksAtEach(steps)).toBeLessThan(10);
  expect(looksAtEach(2 * steps)).toBe(looksAtEach(steps));
});

test('A person who answered from the last question to the first has each looked at as often', () => {
  const forwards = watched(longAnswers(steps));
  const backwards = watched(longAnswers(steps).toReversed());
  replay(longFlow(steps), forwards.answers);
  replay(longFlow(steps), backwards.answers);
  expect(backwards.looks()).toBe(forwards.looks());
});

/** Answers that count how often it was looked which step they are for. */
function watched(answers: Answers): { readonly answers: Answers; readonly looks: () => number } {
  let looks = 0;
  const watch = ({ step, option }: Answer): Answer => ({
    get step() {
      looks += 1;
      return step;
    },
    option,
  });
  return { answers: answers.map(watch), looks: () => looks };
}
