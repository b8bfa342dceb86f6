import { initialTransition, transition } from 'xstate';
import type { Flow } from '../flow/flow.ts';
import type { Answer, Answers, Journey } from '../flow/journey.ts';
import { answerTo } from './answers.ts';

/**
 * Folds answers through a flow's machine, looking each one up by step. It stops at the first step that has
 * no answer, or one that the path does not know. It never throws.
 *
 * @example replay(flow, [{ step: 'rightNow', option: 'none' }]).at // 'nation'
 */
export function replay(
  { machine, ticks }: Pick<Flow, 'machine' | 'ticks'>,
  answers: Answers,
): Journey {
  const taken: Answer[] = [];
  let [snapshot] = initialTransition(machine);
  while (snapshot.status === 'active') {
    const answer = answerTo(answers, String(snapshot.value));
    // XState ignores an event it does not know without a word, so ask first.
    if (!answer || !snapshot.can({ type: answer.option })) break;
    taken.push(withKnownTicks(answer, ticks[answer.step]));
    [snapshot] = transition(machine, snapshot, { type: answer.option });
  }
  const steps = new Set(taken.map(({ step }) => step));
  return {
    taken,
    at: String(snapshot.value),
    ended: snapshot.status === 'done',
    unused: answers.filter(({ step }) => !steps.has(step)),
  };
}

function withKnownTicks({ step, option, ticks = [] }: Answer, known?: readonly string[]): Answer {
  if (!known) return { step, option };
  return { step, option, ticks: known.filter((tick) => ticks.includes(tick)) };
}
