import type { OptionId, TickId } from '../../../machine.ts';
import type { Text } from '../../../types.ts';
import type { Asked } from '../../../wordTypes.ts';

const waiting: Text = { you: 'Could waiting harm me?', they: 'Could waiting harm them?' };
const inWriting: Text = {
  you: 'May I have it in writing?',
  they: 'May we have it in writing?',
};
const options: Text = { you: 'What are my options?', they: 'What are their options?' };
const goodAndBad: Text = 'What are the good and bad sides of each?';
const howLikely: Text = {
  you: 'How likely is each of these for me?',
  they: 'How likely is each of these for them?',
};
export const whoRead: Text =
  'Who checked the scans, and any biopsy (tissue sample)? Are they kidney specialists?';
export const nurse: Text = {
  you: 'Who is my specialist nurse, and how do I reach them?',
  they: 'Who is their specialist nurse, and how do we reach them?',
};
const withoutTravel: Text = {
  you: 'Could another team look at my scans and results, without me having to travel?',
  they: 'Could another team look at their scans and results, without them having to travel?',
};
export const biopsy: Text =
  'Is a biopsy, a test of a tissue sample, needed, and would it change the plan?';
export const nothingForNow: Text = 'What if we wait, or do nothing for now?';
/** The same question where treatment is booked, urgent or begun, so that it invites no pause (D11). */
export const withoutTreatment: Text = 'What would happen without this treatment?';
export const elsewhere: Text =
  'Which treatments do other hospitals offer that are not offered here?';
export const referMe: Text = {
  you: 'Could you refer me to a specialist?',
  they: 'Could you refer them to a specialist?',
};

/** The two questions that matter most for what is on a person's mind. */
export const questionsForMind: Readonly<Record<OptionId<'mind'>, Asked>> = {
  dontUnderstand: {
    questions: [
      'Could you explain it once more, in plain words?',
      {
        you: 'What do the results mean for me?',
        they: 'What do the results mean for them?',
      },
    ],
    basis: 'questions.dontUnderstand',
  },
  doubtDiagnosis: {
    questions: ['How sure are you, and what else could it be?', whoRead],
    basis: 'questions.doubtDiagnosis',
  },
  otherTreatment: {
    questions: [
      {
        you: 'Which treatments could suit me, and why not the others?',
        they: 'Which treatments could suit them, and why not the others?',
      },
      nothingForNow,
    ],
    basis: 'questions.otherTreatment',
  },
  unhappyWithCare: {
    questions: [
      {
        you: 'Who can I talk to when something is not right?',
        they: 'Who can we talk to when something is not right?',
      },
      nurse,
    ],
    basis: 'questions.unhappyWithCare',
  },
  noAnswer: {
    questions: ['What else could this be?', referMe],
    basis: 'questions.noAnswer',
  },
  toldNo: {
    questions: ['Why was the answer no?', 'Who else could give another view?'],
    basis: 'questions.toldNo',
  },
  notSure: { questions: [options, goodAndBad], basis: 'questions.three' },
};

/** The question that follows from what matters; the first thing ticked decides. */
export const questionForMatter: Readonly<Record<TickId<'matters'>, Text>> = {
  beingSure: biopsy,
  understanding: inWriting,
  moreOptions: options,
  startingSoon: waiting,
  closeToHome: withoutTravel,
  keepingMyTeam: {
    you: 'Who would be in charge of my care?',
    they: 'Who would be in charge of their care?',
  },
  feelingHeard: nurse,
};
export const questionForAnyone: Text = waiting;

export const anyVisit: Asked = {
  questions: [options, goodAndBad, howLikely, nothingForNow, inWriting],
  basis: 'questions.anyVisit',
};

/** Questions about a kidney cancer in an adult: for nobody else (P9, P10). */
export const forKidneyCancer: readonly Text[] = [biopsy, whoRead, nurse];
