import type { Journey } from '../../src/engine/index.ts';
import type { OptionId, StepId, TickId } from './machine.ts';

/** The answers that a journey took, by step. A rule of the plan names each one it looks at. */
export interface AnswersRead {
  /** The option taken, or undefined where the step was not on this path. */
  readonly to: <S extends StepId>(step: S) => OptionId<S> | undefined;
  readonly ticked: <S extends 'matters' | 'needs'>(step: S) => readonly TickId<S>[];
}

/** Replay takes only what the machine knows, so the ids of a journey are this flow's. */
export function readAnswers({ taken }: Journey): AnswersRead {
  const find = (step: string) => taken.find((answer) => answer.step === step);
  return {
    to: <S extends StepId>(step: S) => find(step)?.option as OptionId<S> | undefined,
    ticked: <S extends 'matters' | 'needs'>(step: S) =>
      (find(step)?.ticks ?? []) as readonly TickId<S>[],
  };
}
