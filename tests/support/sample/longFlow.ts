import { createMachine } from 'xstate';
import type { Answer, Answers, Flow, Path } from '../../../src/engine/index.ts';

const options = ['first', 'second', 'third', 'fourth'];

/** A path of this many questions, one after the other, as a guide that grew would have them. */
export function longFlow(steps: number): Pick<Flow, 'first' | 'machine' | 'path' | 'ticks'> {
  const ids = Array.from({ length: steps }, (_, index) => idOf(index));
  const path: Path = {
    ...Object.fromEntries(
      ids.map((id, index) => {
        const next = ids[index + 1] ?? 'end';
        const on = Object.fromEntries(options.map((option) => [option, next]));
        return [id, { tags: 'question', on }];
      }),
    ),
    end: { tags: 'outcome', type: 'final' },
  };
  const first = idOf(0);
  const machine = createMachine({ initial: first, states: path });
  return { first, machine: () => machine, path, ticks: {} };
}

/** The answers to the first questions of a long flow: each takes another option than the one before it. */
export function longAnswers(count: number): Answers {
  return Array.from({ length: count }, (_, index) => answerAt(index));
}

function answerAt(index: number): Answer {
  return { step: idOf(index), option: options[index % options.length] ?? '' };
}

function idOf(index: number): string {
  return `step${index}`;
}
