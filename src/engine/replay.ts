import {
  type AnyMachineSnapshot,
  type AnyStateMachine,
  initialTransition,
  transition,
} from 'xstate';
import type { Flow } from './flow.ts';
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
  let snapshot = askedOf(machine).first;
  while (snapshot.status === 'active') {
    const answer = byStep.get(String(snapshot.value));
    const next = answer && nextOf(machine, snapshot, answer.option);
    if (!next) break;
    taken.push(withKnownTicks(answer, flow.ticks[answer.step]));
    snapshot = next;
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

/**
 * Asks a flow's machine about every option beforehand. The first answer would otherwise wait for it, on a slow phone
 * longest of all.
 *
 * @param soon calls back in a moment in which nobody waits; it is called once for each step, so that each is short
 */
export function askAhead(
  { machine, path }: Pick<Flow, 'machine' | 'path'>,
  soon: (act: () => void) => void,
): void {
  const [[step, node] = [], ...rest] = Object.entries(path);
  if (step === undefined || node === undefined) return;
  soon(() => {
    if ('on' in node) {
      const asking = machine();
      const here = asking.resolveState({ value: step, context: {} });
      for (const option of Object.keys(node.on)) nextOf(asking, here, option);
    }
    askAhead({ machine, path: Object.fromEntries(rest) }, soon);
  });
}

/**
 * What machines were asked before. A path has no guards and no context, so an option leads from a step to the
 * same next step for ever; and a journey is replayed several times for each answer given.
 */
const asked = new WeakMap<AnyStateMachine, Asked>();
interface Asked {
  readonly first: AnyMachineSnapshot;
  readonly next: Map<string, AnyMachineSnapshot | undefined>;
}

function askedOf(machine: AnyStateMachine): Asked {
  const before = asked.get(machine);
  if (before) return before;
  const now = { first: initialTransition(machine)[0], next: new Map() };
  asked.set(machine, now);
  return now;
}

/** Undefined where the step does not offer the option: XState would pass over it without a word. */
function nextOf(machine: AnyStateMachine, snapshot: AnyMachineSnapshot, option: string) {
  const { next } = askedOf(machine);
  const key = `${snapshot.value} ${option}`;
  if (!next.has(key)) {
    const event = { type: option };
    next.set(key, snapshot.can(event) ? transition(machine, snapshot, event)[0] : undefined);
  }
  return next.get(key);
}
