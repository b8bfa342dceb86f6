import { clinicAddress, clinicKeepsNothing } from '#words/advice.ts';
import { outcomes, whenTheyAgree } from '#words/outcomes.ts';
import { clinicHint } from '#words/questions.ts';
import type { WholePath } from '../../src/engine/index.ts';
import { readAnswers } from './answers.ts';
import type { OptionId, StepId, TickId } from './machine.ts';
import { more } from './more.ts';
import { doorSection, generalPlan, journeyOf, sectionIds } from './plan/generalPlan.ts';
import { doorOf } from './plan/index.ts';
import { adviceWithNumbers } from './withNumbers.ts';

/** The path as a whole, for pages that know no answer. */
export const wholePath: WholePath = {
  advise: (outcome, voice) =>
    adviceWithNumbers(
      outcome === 'plan' ? generalPlan(voice) : outcomes[outcome as keyof typeof outcomes],
    ),
  sectionFor: (step, choice) =>
    decidesDoor.has(`${step} ${choice}`) || decidesDoor.has(step)
      ? doorSection(doorOf(readAnswers(journeyOf({ [step]: choice }))))
      : sections[step]?.[choice],
  onlyInTheGuide: [clinicHint, clinicKeepsNothing, clinicAddress, whenTheyAgree],
  more: { after: 'plan', block: more },
};

/** The steps that decide who is asked first, and single answers that do. The plan's own rule says who. */
const decidesDoor: ReadonlySet<string> = new Set<`${StepId}` | `${StepId} ${OptionId}`>([
  'surgery',
  'raised',
  'whose private',
  'whose notSure',
  'mind toldNo',
  'whoFor under16',
]);

const sections: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  mind: { unhappyWithCare: sectionIds.concern } satisfies Partial<Record<OptionId<'mind'>, string>>,
  treatment: {
    dateSet: sectionIds.ringFirst,
    urgent: sectionIds.ringFirst,
    started: sectionIds.ringFirst,
    notSure: sectionIds.ringFirst,
  } satisfies Partial<Record<OptionId<'treatment'>, string>>,
  matters: {
    beingSure: sectionIds.matters,
    understanding: sectionIds.matters,
    moreOptions: sectionIds.matters,
    startingSoon: sectionIds.matters,
    closeToHome: sectionIds.matters,
    keepingMyTeam: sectionIds.matters,
    feelingHeard: sectionIds.matters,
  } satisfies Record<TickId<'matters'>, string>,
  needs: {
    takeOver: sectionIds.takingOver,
    someoneToAsk: sectionIds.someoneElse,
    accessNeeds: sectionIds.access,
    trials: sectionIds.trials,
    payPrivately: doorSection('privateOrNhs'),
  } satisfies Record<TickId<'needs'>, string>,
};
