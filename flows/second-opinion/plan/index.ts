import { firstStep } from '#words/plan/firstStep.ts';
import type { Journey, OutcomeNeeds, Voice } from '../../../src/engine/index.ts';
import { type AnswersRead, raisesConcern, readAnswers, wasToldNo } from '../answers.ts';
import type { Advice } from '../types.ts';
import type { PlanSection } from './section.ts';
import { beforeDelay } from './sections/beforeDelay.ts';
import { doFirst } from './sections/doFirst.ts';
import { ifItGoesBadly } from './sections/ifItGoesBadly.ts';
import { next } from './sections/next.ts';
import { questions } from './sections/questions.ts';
import { records } from './sections/records.ts';
import { whoCanHelp } from './sections/whoCanHelp.ts';

/**
 * The plan for a journey's answers: one page that a person can act on.
 *
 * @param needs what was ticked on the plan itself
 */
export function plan(journey: Journey, needs: OutcomeNeeds = { interpreter: false }): Advice {
  const read = readAnswers(journey);
  return {
    heading: firstStep.heading,
    blocks: inOrder(read).flatMap(({ personal }) => personal(read, needs) ?? []),
  };
}

/** The plan for somebody whose answers nobody knows, in the words of the plan itself. */
export function generalPlan(voice: Voice): Advice {
  return {
    heading: firstStep.heading,
    blocks: usualOrder.map(({ general }) => general(voice)),
  };
}

const usualOrder: readonly PlanSection[] = [
  doFirst,
  next,
  beforeDelay,
  questions,
  records,
  ifItGoesBadly,
  whoCanHelp,
];

/** Help to be heard comes early where somebody has a concern, or was told no. */
function inOrder(read: AnswersRead): readonly PlanSection[] {
  if (!raisesConcern(read) && !wasToldNo(read)) return usualOrder;
  return [
    doFirst,
    ifItGoesBadly,
    ...usualOrder.filter((one) => one !== doFirst && one !== ifItGoesBadly),
  ];
}
