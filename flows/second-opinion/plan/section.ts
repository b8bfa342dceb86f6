import type { OutcomeNeeds, Voice } from '../../../src/engine/index.ts';
import type { AnswersRead } from '../answers.ts';
import type { Block } from '../types.ts';

/** A part of the plan, in both its forms. */
export interface PlanSection {
  /** From the answers; undefined where it has nothing to say to this person. */
  readonly personal: (read: AnswersRead, needs: OutcomeNeeds) => Block | undefined;
  /** For somebody whose answers nobody knows: each thing under the situation that it is for. */
  readonly general: (voice: Voice) => Block;
}
