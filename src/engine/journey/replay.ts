import { initialTransition, transition } from 'xstate';
import type { Flow } from '../flow/flow.ts';
import type { Answer, Answers, Journey } from './journey.ts';

/**
 * Folds answers through a flow's machine, looking each one up by step. It stops at the first step that has
 * no answer, or one that the path does not know. It never throws.
 *
 * @example replay(flow, [{ step: 'rightNow', option: 'none' }]).at // 'nation'
 */
export function replay(flow: Pick<Flow, 'first' | 'machine' | 'ticks'>, answers: Answers): Journey {
  const taken: Answer[] = [];
  // Without an answer nobody need ask the machine, nor make it.
  if (answers.length === 0) return { taken, at: flow.first, ended: false, unused: [] };
  const machine = flow.machine();
  const byStep = byStepOf(answers);
  let [snapshot] = initialTransition(machine);
  while (snapshot.status === 'active') {
    const answer = byStep.get(String(snapshot.value));
    const event = answer && { type: answer.option };
    // XState would pass over an option that the step does not offer without a word.
    if (!event || !snapshot.can(event)) break;
    taken.push(withKnownTicks(answer, flow.ticks[answer.step]));
    [snapshot] = transition(machine, snapshot, event);
  }
  const steps = new Set(taken.map(({ step }) => step));
  return {
    taken,
    at: String(snapshot.value),
    ended: snapshot.status === 'done',
    unused: answers.filter(({ step }) => !steps.has(step)),
  };
}

/** Each answer by its step, so that a journey however long looks at each a few times; of two to a step, the first. */
function byStepOf(answers: Answers): ReadonlyMap<string, Answer> {
  return new Map(answers.map((answer) => [answer.step, answer] as const).reverse());
}

function withKnownTicks({ step, option, ticks = [] }: Answer, known?: readonly string[]): Answer {
  if (!known) return { step, option };
  return { step, option, ticks: known.filter((tick) => ticks.includes(tick)) };
}
