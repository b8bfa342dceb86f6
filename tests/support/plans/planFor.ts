import { type AnswersRead, readAnswers } from '../../../flows/second-opinion/answers.ts';
import { flow } from '../../../flows/second-opinion/index.ts';
import type { OptionId, StepId, TickId } from '../../../flows/second-opinion/machine.ts';
import { plan } from '../../../flows/second-opinion/plan/index.ts';
import type { ShownAdvice } from '../../../flows/second-opinion/types.ts';
import { adviceWithNumbers } from '../../../flows/second-opinion/withNumbers.ts';
import {
  allSpoken,
  type Journey,
  type OutcomeNeeds,
  replay,
  type SpokenBlock,
  type SpokenPiece,
} from '../../../src/engine/index.ts';

export type Choices = { readonly [S in StepId]?: OptionId<S> };

/** What somebody answers where a test does not say: a patient in England who waits, and was told by a consultant. */
const otherwise: Required<Choices> = {
  rightNow: 'none',
  getCareToday: 'carryOn',
  nation: 'england',
  who: 'me',
  agreed: 'inWriting',
  canDecide: 'no',
  authority: 'health',
  parental: 'yes',
  informed: 'yes',
  task: 'withPatient',
  clinicReady: 'carryOn',
  consentOnRecord: 'yes',
  mind: 'doubtDiagnosis',
  alsoOpinion: 'yes',
  matters: 'done',
  whose: 'consultant',
  asked: 'explained',
  talkFirst: 'goOn',
  treatment: 'waiting',
  delay: 'notYet',
};

/** Another adult, who agreed in writing. */
export const adult = { who: 'adult' } as const satisfies Choices;
/** Somebody who cannot decide, for whom another may by law. */
export const authority = { who: 'mayNotDecide' } as const satisfies Choices;
/** A child, whose parent asks. */
export const child = { who: 'under16' } as const satisfies Choices;

interface PlanFor extends ShownAdvice {
  readonly read: AnswersRead;
  readonly journey: Journey;
}

/**
 * The plan of somebody who chose this.
 *
 * @throws Error where the way does not lead to the plan, or one of the choices is not on it
 */
export function planFor(
  choices: Choices,
  matters: readonly TickId[] = [],
  needs?: OutcomeNeeds,
): PlanFor {
  const journey = journeyFor(choices, matters);
  return { ...adviceWithNumbers(plan(journey, needs)), read: readAnswers(journey), journey };
}

/**
 * The journey to the plan of somebody who chose this.
 *
 * @throws Error as `planFor` does
 */
export function journeyFor(choices: Choices, matters: readonly TickId[] = []): Journey {
  const answers = Object.entries({ ...otherwise, ...choices }).map(([step, option]) =>
    step === 'matters' ? { step, option, ticks: matters } : { step, option },
  );
  const journey = replay(flow, answers);
  const asked = new Set(journey.taken.map(({ step }) => step));
  const notAsked = Object.keys(choices).filter((step) => !asked.has(step));
  if (journey.at !== 'plan' || notAsked.length > 0) {
    throw new Error(`leads to ${journey.at}; never asked: ${notAsked}`);
  }
  return journey;
}

/** The sections of a plan as its reader gets them. */
export function spokenPlan({ blocks, journey }: PlanFor): readonly SpokenBlock[] {
  return allSpoken(blocks, { ...flow.reader(journey), nationNames: flow.nationNames });
}

/** A section of a plan by its id, as its reader gets it. */
export function section(plan: PlanFor, id: string): SpokenBlock {
  const found = spokenPlan(plan).find((block) => block.id === id);
  if (!found) throw new Error(`The plan has no section ${id}`);
  return found;
}

/** What is said in a section, script by script. */
export function scriptsOf({ pieces }: { readonly pieces: readonly SpokenPiece[] }) {
  return pieces.flatMap((piece) => ('script' in piece ? [piece.script] : []));
}

/** The questions of a section. */
export function questionsOf({ pieces }: { readonly pieces: readonly SpokenPiece[] }) {
  return pieces.flatMap((piece) => ('questions' in piece ? piece.questions : []));
}
