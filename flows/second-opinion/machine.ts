import { createMachine } from 'xstate';

/**
 * The decision path: which answer leads where, and nothing else. Keys are step and outcome ids, the keys
 * of `on` are option ids. Both are published in addresses and saved answers, so they never change.
 */
export const path = {
  rightNow: {
    tags: 'question',
    on: {
      emergency: 'callEmergency',
      worseInHospital: 'askWardNow',
      unwellOnTreatment: 'callTreatmentLine',
      spine: 'callSpineLine',
      newSymptom: 'getCareToday',
      notSure: 'getCareToday',
      none: 'nation',
    },
  },
  getCareToday: { tags: 'advice', on: { carryOn: 'nation' } },
  nation: {
    tags: 'question',
    on: {
      england: 'role',
      scotland: 'role',
      wales: 'role',
      northernIreland: 'role',
      acrossBorder: 'role',
    },
  },
  role: { tags: 'question', on: { patient: 'mind', carer: 'whoFor', professional: 'task' } },

  // A carer: who they ask for, and whether they may.
  whoFor: {
    tags: 'question',
    on: {
      adult: 'agreed',
      mayNotDecide: 'canDecide',
      aged16or17: 'agreed',
      under16: 'parental',
      died: 'afterADeath',
    },
  },
  canDecide: {
    tags: 'question',
    on: { withHelp: 'agreed', no: 'authority', notSure: 'agreed' },
  },
  authority: {
    tags: 'question',
    on: {
      health: 'useAuthority',
      moneyOnly: 'teamDecides',
      none: 'teamDecides',
      notSure: 'teamDecides',
    },
  },
  useAuthority: { tags: 'advice', on: { carryOn: 'informed' } },
  parental: {
    tags: 'question',
    on: { yes: 'involveChild', no: 'childsTeam', notSure: 'childsTeam' },
  },
  involveChild: { tags: 'advice', on: { carryOn: 'informed' } },
  agreed: {
    tags: 'question',
    on: {
      inWriting: 'informed',
      spoken: 'consentNote',
      notYet: 'consentNote',
      notSure: 'consentNote',
      refused: 'respectTheirNo',
    },
  },
  consentNote: {
    tags: 'advice',
    on: { theyAgree: 'informed', askFirst: 'askThemFirst', theySaidNo: 'respectTheirNo' },
  },
  informed: {
    tags: 'question',
    on: { yes: 'mind', notYet: 'gatherInformation', notSure: 'gatherInformation' },
  },
  gatherInformation: { tags: 'advice', on: { carryOn: 'mind' } },

  // A professional: what they are doing.
  task: {
    tags: 'question',
    on: {
      withPatient: 'clinicReady',
      patientAsked: 'checklist',
      familyAsked: 'consentOnRecord',
      colleague: 'colleagueView',
      training: 'trainingAndBooklets',
      inpatientWorse: 'askWardNow',
    },
  },
  clinicReady: { tags: 'advice', on: { carryOn: 'mind' } },
  consentOnRecord: {
    tags: 'question',
    on: {
      yes: 'checklist',
      no: 'listenOnly',
      mayLackCapacity: 'capacityFirst',
      notSure: 'listenOnly',
    },
  },

  // The request itself.
  mind: {
    tags: 'question',
    on: {
      dontUnderstand: 'goneOver',
      doubtDiagnosis: 'goneOver',
      otherTreatment: 'goneOver',
      notSure: 'goneOver',
      unhappyWithCare: 'raiseConcern',
      noAnswer: 'thinkAgain',
      toldNo: 'askAgain',
    },
  },
  raiseConcern: { tags: 'advice', on: { carryOn: 'goneOver', thatIsAll: 'concern' } },
  thinkAgain: { tags: 'advice', on: { carryOn: 'surgery' } },
  goneOver: {
    tags: 'question',
    on: {
      stillWant: 'whose',
      helped: 'settled',
      notYet: 'talkFirst',
      notAble: 'helpToAsk',
      notSure: 'talkFirst',
    },
  },
  talkFirst: { tags: 'advice', on: { enough: 'talk', stillWant: 'whose' } },
  helpToAsk: { tags: 'advice', on: { enough: 'talk', stillWant: 'whose' } },
  whose: {
    tags: 'question',
    on: { gp: 'surgery', consultant: 'raised', private: 'paidFor', notSure: 'bothDoors' },
  },
  surgery: {
    tags: 'question',
    on: { several: 'treatment', one: 'treatment', notSure: 'treatment' },
  },
  raised: {
    tags: 'question',
    on: {
      notYet: 'treatment',
      agreed: 'treatment',
      noClearAnswer: 'treatment',
      refused: 'askAgain',
      notSure: 'treatment',
    },
  },
  paidFor: { tags: 'advice', on: { carryOn: 'treatment' } },
  bothDoors: { tags: 'advice', on: { carryOn: 'treatment' } },
  askAgain: { tags: 'advice', on: { carryOn: 'treatment' } },
  treatment: {
    tags: 'question',
    on: {
      dateSet: 'keepAppointments',
      urgent: 'keepAppointments',
      started: 'keepAppointments',
      notSure: 'keepAppointments',
      monitored: 'askAboutDelay',
      waiting: 'askAboutDelay',
      noCancer: 'askAboutDelay',
    },
  },
  keepAppointments: { tags: 'advice', on: { carryOn: 'matters' } },
  askAboutDelay: { tags: 'advice', on: { carryOn: 'matters' } },
  matters: { tags: 'many', on: { done: 'needs' } },
  needs: { tags: 'many', on: { done: 'plan' } },

  // Where a path ends. An urgent outcome shows what to do now and a way back, and nothing else.
  callEmergency: { type: 'final', tags: 'urgent' },
  askWardNow: { type: 'final', tags: 'urgent' },
  callTreatmentLine: { type: 'final', tags: 'urgent' },
  callSpineLine: { type: 'final', tags: 'urgent' },
  afterADeath: { type: 'final', tags: 'outcome' },
  respectTheirNo: { type: 'final', tags: 'outcome' },
  askThemFirst: { type: 'final', tags: 'outcome' },
  teamDecides: { type: 'final', tags: 'outcome' },
  childsTeam: { type: 'final', tags: 'outcome' },
  concern: { type: 'final', tags: 'outcome' },
  settled: { type: 'final', tags: 'outcome' },
  talk: { type: 'final', tags: 'outcome' },
  plan: { type: 'final', tags: 'outcome' },
  checklist: { type: 'final', tags: 'outcome' },
  listenOnly: { type: 'final', tags: 'outcome' },
  capacityFirst: { type: 'final', tags: 'outcome' },
  colleagueView: { type: 'final', tags: 'outcome' },
  trainingAndBooklets: { type: 'final', tags: 'outcome' },
} as const;

/** The things a person may tick at each *many* step. */
export const ticks = {
  matters: [
    'beingSure',
    'understanding',
    'moreOptions',
    'startingSoon',
    'closeToHome',
    'keepingMyTeam',
    'feelingHeard',
  ],
  needs: ['takeOver', 'someoneToAsk', 'accessNeeds', 'trials', 'payPrivately'],
} as const;

type Path = typeof path;
type OptionsOf<Node> = Node extends { readonly on: infer On } ? keyof On & string : never;

/** Ids of the steps that ask or advise, and the options of each. */
export type StepId = { [S in keyof Path]: Path[S] extends { on: unknown } ? S : never }[keyof Path];
export type OutcomeId = Exclude<keyof Path, StepId>;
export type OptionId<S extends StepId = StepId> = S extends StepId ? OptionsOf<Path[S]> : never;
export type TickId<S extends keyof typeof ticks = keyof typeof ticks> = (typeof ticks)[S][number];

/** Where the path begins. */
export const first = 'rightNow' satisfies StepId;

let made: ReturnType<typeof make> | undefined;

/**
 * The path as a machine. It is only ever folded over answers, so it needs no context and no guards. It is made when
 * it is first asked: that takes a slow phone a moment, which the first screen need not wait for.
 */
export function machine() {
  made ??= make();
  return made;
}

function make() {
  return createMachine({
    types: {} as { events: { type: OptionId } },
    id: 'second-opinion',
    initial: first,
    states: path,
  });
}
