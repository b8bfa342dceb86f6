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
      england: 'who',
      scotland: 'who',
      wales: 'who',
      northernIreland: 'who',
      acrossBorder: 'who',
    },
  },
  who: {
    tags: 'question',
    on: {
      me: 'mind',
      adult: 'agreed',
      mayNotDecide: 'canDecide',
      aged16or17: 'agreed',
      under16: 'parental',
      died: 'afterADeath',
      professional: 'task',
    },
  },

  // A carer: whether they may ask.
  canDecide: {
    tags: 'question',
    on: { withHelp: 'agreed', no: 'authority', notSure: 'agreed' },
  },
  authority: {
    tags: 'question',
    on: {
      health: 'informed',
      moneyOnly: 'teamDecides',
      none: 'teamDecides',
      notSure: 'teamDecides',
    },
  },
  parental: {
    tags: 'question',
    on: { yes: 'informed', no: 'childsTeam', notSure: 'childsTeam' },
  },
  agreed: {
    tags: 'question',
    on: {
      inWriting: 'informed',
      spoken: 'informed',
      notYet: 'askThemFirst',
      notSure: 'askThemFirst',
      refused: 'respectTheirNo',
    },
  },
  informed: { tags: 'question', on: { yes: 'mind', notYet: 'mind', notSure: 'mind' } },

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
      dontUnderstand: 'whose',
      doubtDiagnosis: 'whose',
      otherTreatment: 'whose',
      notOffered: 'whose',
      specialist: 'whose',
      undecided: 'matters',
      unhappyWithCare: 'alsoOpinion',
      noAnswer: 'treatment',
      toldNo: 'treatment',
    },
  },
  alsoOpinion: { tags: 'question', on: { yes: 'whose', no: 'concern', notSure: 'whose' } },
  matters: { tags: 'many', on: { done: 'whose' } },
  whose: {
    tags: 'question',
    on: { gp: 'asked', consultant: 'asked', private: 'asked', notSure: 'asked' },
  },
  asked: {
    tags: 'question',
    on: {
      notYet: 'talkFirst',
      notAble: 'talkFirst',
      helped: 'settled',
      explained: 'treatment',
      agreed: 'treatment',
      noClearAnswer: 'treatment',
      refused: 'treatment',
      notSure: 'talkFirst',
    },
  },
  talkFirst: { tags: 'question', on: { talk: 'talk', goOn: 'treatment' } },
  treatment: {
    tags: 'question',
    on: {
      dateSet: 'delay',
      urgent: 'delay',
      started: 'delay',
      monitored: 'delay',
      waiting: 'delay',
      noCancer: 'delay',
      notSure: 'delay',
    },
  },
  delay: { tags: 'question', on: { asked: 'plan', notYet: 'plan', notSure: 'plan' } },

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

/** The things a person may tick at the *many* step. */
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
