import type { FactId } from '../../facts.ts';
import type { OptionId, TickId } from '../../machine.ts';
import type { Text } from '../../types.ts';

/** Questions to take along. Each is asked by whoever holds the paper. */
interface Asked {
  readonly questions: readonly Text[];
  readonly facts: readonly FactId[];
}

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
const whoRead: Text = 'Who checked the scans and the biopsy? Are they kidney specialists?';
const nurse: Text = {
  you: 'Who is my specialist nurse, and how do I reach them?',
  they: 'Who is their specialist nurse, and how do we reach them?',
};
const withoutTravel: Text = {
  you: 'Could another team look at my scans and results, without me having to travel?',
  they: 'Could another team look at their scans and results, without them having to travel?',
};
const biopsy: Text = 'Is a biopsy needed, and would it change the plan?';
const nothingForNow: Text = 'What if we wait, or do nothing for now?';

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
    facts: ['S8'],
  },
  doubtDiagnosis: {
    questions: ['How sure are you, and what else could it be?', whoRead],
    facts: ['P9'],
  },
  otherTreatment: {
    questions: [
      {
        you: 'Which treatments could suit me, and why not the others?',
        they: 'Which treatments could suit them, and why not the others?',
      },
      nothingForNow,
    ],
    facts: ['S9', 'P8', 'P10'],
  },
  unhappyWithCare: {
    questions: [
      {
        you: 'Who can I talk to when something is not right?',
        they: 'Who can we talk to when something is not right?',
      },
      nurse,
    ],
    facts: ['S22', 'P10'],
  },
  noAnswer: {
    questions: [
      'What else could this be?',
      { you: 'Could you refer me to a specialist?', they: 'Could you refer them to a specialist?' },
    ],
    facts: ['N11', 'S15'],
  },
  toldNo: {
    questions: ['Why was the answer no?', 'Who else could give another view?'],
    facts: ['N17', 'S4'],
  },
  notSure: { questions: [options, goodAndBad], facts: ['P7'] },
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
export const questionForAnyone = waiting;

export const anyVisit: Asked = {
  questions: [options, goodAndBad, howLikely, nothingForNow, inWriting],
  facts: ['P7', 'P8', 'N6'],
};

/** About a kidney cancer: for an adult who has been given that diagnosis, never for a child. */
export const aboutDiagnosis: Asked = {
  questions: [
    'Which type of kidney cancer is it, and which subtype?',
    'How sure are you of the type?',
    biopsy,
    whoRead,
    'What are its size, stage and grade, and has it spread?',
    'What did the team meeting recommend, and what else did it think about?',
  ],
  facts: ['P9', 'N6'],
};

export const aboutPlan: Asked = {
  questions: [
    {
      you: 'Which could suit me: regular scans, surgery, ablation, radiotherapy or drugs? Why not the others?',
      they: 'Which could suit them: regular scans, surgery, ablation, radiotherapy or drugs? Why not the others?',
    },
    {
      you: 'What would it do to how my kidneys work?',
      they: 'What would it do to how their kidneys work?',
    },
    'How often do you do this here?',
    'Which scans come afterwards?',
    { you: 'Could this run in my family?', they: 'Could this run in their family?' },
    { you: 'Is there a trial that I could join?', they: 'Is there a trial that they could join?' },
    nurse,
  ],
  facts: ['P10', 'S47'],
};

/** With a child: no list made for adults. */
export const aboutChild: Asked = {
  questions: [
    'How will the child’s own wishes be heard?',
    'How can we explain this to the child?',
    'Who is the child’s specialist nurse?',
  ],
  facts: ['C7'],
};
