import { type AnswersRead, readAnswers } from '../../../flows/second-opinion/answers.ts';
import { secondOpinion as flow } from '../../../flows/second-opinion/index.ts';
import type { OptionId, StepId, TickId } from '../../../flows/second-opinion/machine.ts';
import { plan } from '../../../flows/second-opinion/plan/index.ts';
import type { ShownAdvice } from '../../../flows/second-opinion/types.ts';
import { adviceWithNumbers } from '../../../flows/second-opinion/withNumbers.ts';
import { type Journey, replay } from '../../../src/engine/index.ts';

export type Choices = { readonly [S in StepId]?: OptionId<S> };

interface Ticked {
  readonly matters?: readonly TickId<'matters'>[];
  readonly needs?: readonly TickId<'needs'>[];
}

/** What somebody answers where a test does not say: a patient in England whose consultant was not asked yet. */
const otherwise: Required<Choices> = {
  rightNow: 'none',
  getCareToday: 'carryOn',
  nation: 'england',
  role: 'patient',
  whoFor: 'adult',
  canDecide: 'no',
  authority: 'health',
  useAuthority: 'carryOn',
  parental: 'yes',
  involveChild: 'carryOn',
  agreed: 'inWriting',
  consentNote: 'theyAgree',
  informed: 'yes',
  gatherInformation: 'carryOn',
  task: 'withPatient',
  clinicReady: 'carryOn',
  consentOnRecord: 'yes',
  mind: 'doubtDiagnosis',
  raiseConcern: 'carryOn',
  thinkAgain: 'carryOn',
  goneOver: 'stillWant',
  talkFirst: 'stillWant',
  helpToAsk: 'stillWant',
  whose: 'consultant',
  surgery: 'several',
  raised: 'notYet',
  paidFor: 'carryOn',
  bothDoors: 'carryOn',
  askAgain: 'carryOn',
  treatment: 'waiting',
  keepAppointments: 'carryOn',
  askAboutDelay: 'carryOn',
  matters: 'done',
  needs: 'done',
};

/**
 * The plan of somebody who chose this.
 *
 * @throws Error where the way does not lead to the plan, or one of the choices is not on it
 */
export function planFor(
  choices: Choices,
  ticked: Ticked = {},
): ShownAdvice & { readonly look: AnswersRead } {
  const journey = journeyFor(choices, ticked);
  return { ...adviceWithNumbers(plan(journey)), look: readAnswers(journey) };
}

/**
 * The journey to the plan of somebody who chose this.
 *
 * @throws Error as `planFor` does
 */
export function journeyFor(choices: Choices, ticked: Ticked = {}): Journey {
  const answers = Object.entries({ ...otherwise, ...choices }).map(([step, option]) => ({
    step,
    option,
    ticks: step in ticked ? (ticked[step as keyof Ticked] ?? []) : [],
  }));
  const journey = replay(flow, answers);
  const asked = new Set(journey.taken.map(({ step }) => step));
  const notAsked = Object.keys(choices).filter((step) => !asked.has(step));
  if (journey.at !== 'plan' || notAsked.length > 0) {
    throw new Error(`leads to ${journey.at}; never asked: ${notAsked}`);
  }
  return journey;
}

/** A section of a plan by its id. */
export function section({ blocks }: ShownAdvice, id: string) {
  const found = blocks.find((block) => block.id === id);
  if (!found) throw new Error(`The plan has no section ${id}`);
  return found;
}
export const partsOf = (plan: ShownAdvice, id: string) => section(plan, id).parts ?? [];
export const nextParts = (plan: ShownAdvice) => partsOf(plan, 'next');
