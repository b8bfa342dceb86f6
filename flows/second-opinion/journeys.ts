import type { Answer } from '../../src/engine/index.ts';
import type { OptionId, OutcomeId, StepId } from './machine.ts';

/** Somebody's way through the guide: the one fixture for unit, browser and print tests. */
export interface NamedJourney {
  readonly name: string;
  readonly answers: readonly Answer[];
  readonly endsAt: OutcomeId;
}

/** Named example journeys. A fault that a person met arrives here as one more, which then fails. */
export const journeys: readonly NamedJourney[] = [
  {
    name: 'A man in England doubts the diagnosis, with an operation in twelve days',
    answers: [
      ...begin('england', 'me'),
      at('mind', 'doubtDiagnosis'),
      at('whose', 'consultant'),
      at('asked', 'explained'),
      at('treatment', 'dateSet'),
      at('delay', 'notYet'),
    ],
    endsAt: 'plan',
  },
  {
    name: 'A woman in Scotland would like another GP’s view',
    answers: [
      ...begin('scotland', 'me'),
      at('mind', 'dontUnderstand'),
      at('whose', 'gp'),
      at('asked', 'explained'),
      at('treatment', 'waiting'),
      at('delay', 'asked'),
    ],
    endsAt: 'plan',
  },
  {
    name: 'A young woman in England keeps going back to the GP with blood in her urine',
    answers: [
      ...begin('england', 'me'),
      at('mind', 'noAnswer'),
      at('treatment', 'waiting'),
      at('delay', 'notYet'),
    ],
    endsAt: 'plan',
  },
  {
    name: 'A man in Northern Ireland asked the hospital and was told no',
    answers: [
      ...begin('northernIreland', 'me'),
      at('mind', 'toldNo'),
      at('treatment', 'monitored'),
      at('delay', 'notYet'),
    ],
    endsAt: 'plan',
  },
  {
    name: 'A woman near a border does not know who to ask',
    answers: [
      ...begin('acrossBorder', 'me'),
      at('mind', 'specialist'),
      at('whose', 'notSure'),
      at('asked', 'notYet'),
      at('talkFirst', 'goOn'),
      at('treatment', 'notSure'),
      at('delay', 'notSure'),
    ],
    endsAt: 'plan',
  },
  {
    name: 'A man in Wales is not sure whether to ask at all',
    answers: [
      ...begin('wales', 'me'),
      at('mind', 'undecided'),
      { ...at('matters', 'done'), ticks: ['startingSoon', 'keepingMyTeam'] },
      at('whose', 'consultant'),
      at('asked', 'notAble'),
      at('talkFirst', 'goOn'),
      at('treatment', 'monitored'),
      at('delay', 'notYet'),
    ],
    endsAt: 'plan',
  },
  {
    name: 'A patient whose consultant will arrange it',
    answers: [
      ...begin('england', 'me'),
      at('mind', 'otherTreatment'),
      at('whose', 'consultant'),
      at('asked', 'agreed'),
      at('treatment', 'urgent'),
      at('delay', 'asked'),
    ],
    endsAt: 'plan',
  },
  {
    name: 'A patient who was told that a treatment is not possible, and saw a private doctor',
    answers: [
      ...begin('scotland', 'me'),
      at('mind', 'notOffered'),
      at('whose', 'private'),
      at('asked', 'explained'),
      at('treatment', 'noCancer'),
      at('delay', 'notYet'),
    ],
    endsAt: 'plan',
  },
  {
    name: 'A patient who is content with the explanation',
    answers: [
      ...begin('wales', 'me'),
      at('mind', 'dontUnderstand'),
      at('whose', 'consultant'),
      at('asked', 'helped'),
    ],
    endsAt: 'settled',
  },
  {
    name: 'A patient who does not feel able to ask',
    answers: [
      ...begin('england', 'me'),
      at('mind', 'otherTreatment'),
      at('whose', 'consultant'),
      at('asked', 'notAble'),
      at('talkFirst', 'talk'),
    ],
    endsAt: 'talk',
  },
  {
    name: 'A patient who only has a concern about care',
    answers: [...begin('wales', 'me'), at('mind', 'unhappyWithCare'), at('alsoOpinion', 'no')],
    endsAt: 'concern',
  },
  {
    name: 'A daughter in Wales asks for her father, who agreed, and has a concern too',
    answers: [
      ...begin('wales', 'adult'),
      at('agreed', 'spoken'),
      at('informed', 'yes'),
      at('mind', 'unhappyWithCare'),
      at('alsoOpinion', 'yes'),
      at('whose', 'consultant'),
      at('asked', 'noClearAnswer'),
      at('treatment', 'started'),
      at('delay', 'notYet'),
    ],
    endsAt: 'plan',
  },
  {
    name: 'A husband with a health power of attorney',
    answers: [
      ...begin('england', 'mayNotDecide'),
      at('canDecide', 'no'),
      at('authority', 'health'),
      at('informed', 'notYet'),
      at('mind', 'doubtDiagnosis'),
      at('whose', 'consultant'),
      at('asked', 'explained'),
      at('treatment', 'dateSet'),
      at('delay', 'notYet'),
    ],
    endsAt: 'plan',
  },
  {
    name: 'A mother in Scotland asks for her child',
    answers: [
      ...begin('scotland', 'under16'),
      at('parental', 'yes'),
      at('informed', 'yes'),
      at('mind', 'doubtDiagnosis'),
      at('whose', 'consultant'),
      at('asked', 'refused'),
      at('treatment', 'dateSet'),
      at('delay', 'notSure'),
    ],
    endsAt: 'plan',
  },
  {
    name: 'A father of a 17-year-old, with a note in writing',
    answers: [
      ...begin('northernIreland', 'aged16or17'),
      at('agreed', 'inWriting'),
      at('informed', 'yes'),
      at('mind', 'specialist'),
      at('whose', 'consultant'),
      at('asked', 'explained'),
      at('treatment', 'waiting'),
      at('delay', 'notYet'),
    ],
    endsAt: 'plan',
  },
  {
    name: 'A sister without authority',
    answers: [
      ...begin('england', 'mayNotDecide'),
      at('canDecide', 'no'),
      at('authority', 'moneyOnly'),
    ],
    endsAt: 'teamDecides',
  },
  {
    name: 'A grandfather without parental responsibility',
    answers: [...begin('scotland', 'under16'), at('parental', 'no')],
    endsAt: 'childsTeam',
  },
  {
    name: 'A son who has not asked his mother yet',
    answers: [...begin('northernIreland', 'adult'), at('agreed', 'notYet')],
    endsAt: 'askThemFirst',
  },
  {
    name: 'A brother whose sister said no',
    answers: [...begin('england', 'adult'), at('agreed', 'refused')],
    endsAt: 'respectTheirNo',
  },
  {
    name: 'A wife whose husband has died',
    answers: [...begin('scotland', 'died')],
    endsAt: 'afterADeath',
  },
  {
    name: 'A nurse in England goes through it with a patient',
    answers: [
      ...begin('england', 'professional'),
      at('task', 'withPatient'),
      at('clinicReady', 'carryOn'),
      at('mind', 'doubtDiagnosis'),
      at('whose', 'consultant'),
      at('asked', 'noClearAnswer'),
      at('treatment', 'waiting'),
      at('delay', 'notYet'),
    ],
    endsAt: 'plan',
  },
  {
    name: 'A nurse in Wales was asked by a patient',
    answers: [...begin('wales', 'professional'), at('task', 'patientAsked')],
    endsAt: 'checklist',
  },
  {
    name: 'A doctor in Northern Ireland was asked by a family without consent',
    answers: [
      ...begin('northernIreland', 'professional'),
      at('task', 'familyAsked'),
      at('consentOnRecord', 'no'),
    ],
    endsAt: 'listenOnly',
  },
  {
    name: 'A doctor whose patient may lack capacity',
    answers: [
      ...begin('scotland', 'professional'),
      at('task', 'familyAsked'),
      at('consentOnRecord', 'mayLackCapacity'),
    ],
    endsAt: 'capacityFirst',
  },
  {
    name: 'A doctor who asks a colleague',
    answers: [...begin('england', 'professional'), at('task', 'colleague')],
    endsAt: 'colleagueView',
  },
  {
    name: 'A nurse who looks for training',
    answers: [...begin('northernIreland', 'professional'), at('task', 'training')],
    endsAt: 'trainingAndBooklets',
  },
  {
    name: 'Someone whose life is in danger',
    answers: [at('rightNow', 'emergency')],
    endsAt: 'callEmergency',
  },
  {
    name: 'Someone whose relative gets worse on a ward',
    answers: [at('rightNow', 'worseInHospital')],
    endsAt: 'askWardNow',
  },
  {
    name: 'Someone feverish on cancer drugs',
    answers: [at('rightNow', 'unwellOnTreatment')],
    endsAt: 'callTreatmentLine',
  },
  {
    name: 'Someone with new pain in the back and weak legs',
    answers: [at('rightNow', 'spine')],
    endsAt: 'callSpineLine',
  },
];

/** An answer; an option that its step does not offer does not compile. */
function at<S extends StepId>(step: S, option: OptionId<S>): Answer {
  return { step, option };
}

function begin(nation: OptionId<'nation'>, who: OptionId<'who'>): readonly Answer[] {
  return [at('rightNow', 'none'), at('nation', nation), at('who', who)];
}
