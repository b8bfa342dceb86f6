import type { Answer } from '../../src/engine/index.ts';
import type { OptionId, OutcomeId, StepId, TickId } from './machine.ts';

/** Somebody's way through the guide: the one fixture for unit, browser and print tests. */
export interface NamedJourney {
  readonly name: string;
  readonly answers: readonly Answer[];
  readonly endsAt: OutcomeId;
}

/** Named example journeys. A fault that a person met arrives here as one more, which then fails. */
export const journeys: readonly NamedJourney[] = [
  {
    name: 'A patient in England doubts the diagnosis, with an operation booked',
    answers: [
      ...begin('england', 'patient'),
      at('mind', 'doubtDiagnosis'),
      at('goneOver', 'stillWant'),
      at('whose', 'consultant'),
      at('raised', 'notYet'),
      at('treatment', 'dateSet'),
      at('keepAppointments', 'carryOn'),
      ...end(['beingSure', 'closeToHome'], []),
    ],
    endsAt: 'plan',
  },
  {
    name: 'A patient in Scotland sees another GP at the same surgery',
    answers: [
      ...begin('scotland', 'patient'),
      at('mind', 'dontUnderstand'),
      at('goneOver', 'notYet'),
      at('talkFirst', 'stillWant'),
      at('whose', 'gp'),
      at('surgery', 'several'),
      at('treatment', 'waiting'),
      at('askAboutDelay', 'carryOn'),
      ...end(['understanding'], ['someoneToAsk']),
    ],
    endsAt: 'plan',
  },
  {
    name: 'A patient in Wales goes back to a single GP and has no answer',
    answers: [
      ...begin('wales', 'patient'),
      at('mind', 'noAnswer'),
      at('thinkAgain', 'carryOn'),
      at('surgery', 'one'),
      at('treatment', 'noCancer'),
      at('askAboutDelay', 'carryOn'),
      ...end(['feelingHeard'], []),
    ],
    endsAt: 'plan',
  },
  {
    name: 'A patient in Northern Ireland was told no by the hospital',
    answers: [
      ...begin('northernIreland', 'patient'),
      at('mind', 'otherTreatment'),
      at('goneOver', 'stillWant'),
      at('whose', 'consultant'),
      at('raised', 'refused'),
      at('askAgain', 'carryOn'),
      at('treatment', 'monitored'),
      at('askAboutDelay', 'carryOn'),
      ...end(['moreOptions', 'keepingMyTeam'], ['trials', 'payPrivately']),
    ],
    endsAt: 'plan',
  },
  {
    name: 'A patient treated across a border wants the new consultant to take over',
    answers: [
      ...begin('acrossBorder', 'patient'),
      at('mind', 'notSure'),
      at('goneOver', 'stillWant'),
      at('whose', 'consultant'),
      at('raised', 'agreed'),
      at('treatment', 'urgent'),
      at('keepAppointments', 'carryOn'),
      ...end(['startingSoon'], ['takeOver', 'accessNeeds']),
    ],
    endsAt: 'plan',
  },
  {
    name: 'A patient who is content after another talk',
    answers: [
      ...begin('england', 'patient'),
      at('mind', 'dontUnderstand'),
      at('goneOver', 'helped'),
    ],
    endsAt: 'settled',
  },
  {
    name: 'A patient who does not dare to ask tries a talk first',
    answers: [
      ...begin('wales', 'patient'),
      at('mind', 'otherTreatment'),
      at('goneOver', 'notAble'),
      at('helpToAsk', 'enough'),
    ],
    endsAt: 'talk',
  },
  {
    name: 'A patient in Northern Ireland who only has a concern about care',
    answers: [
      ...begin('northernIreland', 'patient'),
      at('mind', 'unhappyWithCare'),
      at('raiseConcern', 'thatIsAll'),
    ],
    endsAt: 'concern',
  },
  {
    name: 'A daughter in Scotland asks for her father, who agreed in writing',
    answers: [
      ...begin('scotland', 'carer'),
      at('whoFor', 'adult'),
      at('agreed', 'inWriting'),
      at('informed', 'notYet'),
      at('gatherInformation', 'carryOn'),
      at('mind', 'unhappyWithCare'),
      at('raiseConcern', 'carryOn'),
      at('goneOver', 'stillWant'),
      at('whose', 'private'),
      at('paidFor', 'carryOn'),
      at('treatment', 'started'),
      at('keepAppointments', 'carryOn'),
      ...end(['beingSure', 'moreOptions', 'startingSoon'], ['takeOver']),
    ],
    endsAt: 'plan',
  },
  {
    name: 'A husband in England asks with legal authority',
    answers: [
      ...begin('england', 'carer'),
      at('whoFor', 'mayNotDecide'),
      at('canDecide', 'no'),
      at('authority', 'health'),
      at('useAuthority', 'carryOn'),
      at('informed', 'yes'),
      at('mind', 'doubtDiagnosis'),
      at('goneOver', 'stillWant'),
      at('whose', 'notSure'),
      at('bothDoors', 'carryOn'),
      at('treatment', 'notSure'),
      at('keepAppointments', 'carryOn'),
      ...end([], ['accessNeeds']),
    ],
    endsAt: 'plan',
  },
  {
    name: 'A mother in Wales asks with her child, who is under 16',
    answers: [
      ...begin('wales', 'carer'),
      at('whoFor', 'under16'),
      at('parental', 'yes'),
      at('involveChild', 'carryOn'),
      at('informed', 'yes'),
      at('mind', 'otherTreatment'),
      at('goneOver', 'stillWant'),
      at('whose', 'consultant'),
      at('raised', 'noClearAnswer'),
      at('treatment', 'started'),
      at('keepAppointments', 'carryOn'),
      ...end(['beingSure', 'feelingHeard'], []),
    ],
    endsAt: 'plan',
  },
  {
    name: 'A son who has not asked his mother yet',
    answers: [
      ...begin('northernIreland', 'carer'),
      at('whoFor', 'adult'),
      at('agreed', 'notYet'),
      at('consentNote', 'askFirst'),
    ],
    endsAt: 'askThemFirst',
  },
  {
    name: 'A brother whose sister said no',
    answers: [...begin('england', 'carer'), at('whoFor', 'adult'), at('agreed', 'refused')],
    endsAt: 'respectTheirNo',
  },
  {
    name: 'A wife whose husband has died',
    answers: [...begin('scotland', 'carer'), at('whoFor', 'died')],
    endsAt: 'afterADeath',
  },
  {
    name: 'A nurse in England goes through it with a patient',
    answers: [
      ...begin('england', 'professional'),
      at('task', 'withPatient'),
      at('clinicReady', 'carryOn'),
      at('mind', 'doubtDiagnosis'),
      at('goneOver', 'stillWant'),
      at('whose', 'consultant'),
      at('raised', 'noClearAnswer'),
      at('treatment', 'waiting'),
      at('askAboutDelay', 'carryOn'),
      ...end(['beingSure'], []),
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

function begin(nation: OptionId<'nation'>, role: OptionId<'role'>): readonly Answer[] {
  return [at('rightNow', 'none'), at('nation', nation), at('role', role)];
}

function end(
  matters: readonly TickId<'matters'>[],
  needs: readonly TickId<'needs'>[],
): readonly Answer[] {
  return [
    { ...at('matters', 'done'), ticks: matters },
    { ...at('needs', 'done'), ticks: needs },
  ];
}
