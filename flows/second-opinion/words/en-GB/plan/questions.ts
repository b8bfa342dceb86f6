import type { FactId } from '../../../facts.ts';
import type { Look } from '../../../look.ts';
import type { OptionId, TickId } from '../../../machine.ts';
import type { Text } from '../../../types.ts';

/** Questions to take along. Each is asked by whoever holds the paper. */
export interface Asked {
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
export const whoRead: Text = 'Who checked the scans, and any biopsy? Are they kidney specialists?';
export const nurse: Text = {
  you: 'Who is my specialist nurse, and how do I reach them?',
  they: 'Who is their specialist nurse, and how do we reach them?',
};
const withoutTravel: Text = {
  you: 'Could another team look at my scans and results, without me having to travel?',
  they: 'Could another team look at their scans and results, without them having to travel?',
};
export const biopsy: Text = 'Is a biopsy needed, and would it change the plan?';
const nothingForNow: Text = 'What if we wait, or do nothing for now?';
/** The same question where treatment is booked, urgent or begun, so that it invites no pause (D11). */
const withoutTreatment: Text = 'What would happen without this treatment?';
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
    questions: ['What else could this be?', referMe],
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

/** Questions about a kidney cancer in an adult: for nobody else (P9, P10). */
const forKidneyCancer: ReadonlySet<Text> = new Set([biopsy, whoRead, nurse]);

/** Whether the questions about a kidney cancer in an adult fit: nobody says it was not found, and it is no child's. */
export function kidneyQuestionsFit({ at }: Pick<Look, 'at'>): boolean {
  const waitsForTheGp = at('whose') === 'gp' && at('treatment') === 'waiting';
  return (
    at('mind') !== 'noAnswer' &&
    at('treatment') !== 'noCancer' &&
    at('whoFor') !== 'under16' &&
    !waitsForTheGp
  );
}

/** Who asks about treatments already asks for more of them elsewhere, and not for the same again. */
function questionFor(matter: TickId<'matters'>, { at }: Look): Text {
  return matter === 'moreOptions' && at('mind') === 'otherTreatment'
    ? elsewhere
    : questionForMatter[matter];
}

const underWay: ReadonlySet<string> = new Set(['dateSet', 'urgent', 'started', 'notSure']);

/** The question as it may be put where treatment is up to. */
export function asItFits(question: Text, { at }: Pick<Look, 'at'>): Text {
  const isUnderWay = underWay.has(at('treatment') ?? '');
  return question === nothingForNow && isUnderWay ? withoutTreatment : question;
}

/** The three questions that matter most: for what is on the person's mind first, then for what matters. */
export function firstThree(look: Look): {
  readonly questions: readonly Text[];
  readonly facts: readonly FactId[];
} {
  const forMind = questionsForMind[look.at('mind') ?? 'notSure'];
  const fits = kidneyQuestionsFit(look);
  const inOrder = [
    ...forMind.questions,
    ...look.ticked('matters').map((tick) => questionFor(tick, look)),
    questionForAnyone,
    ...anyVisit.questions,
  ]
    .filter((question) => fits || !forKidneyCancer.has(question))
    .map((question) => asItFits(question, look));
  return {
    questions: [...new Set(inOrder)].slice(0, 3),
    facts: [...new Set([...forMind.facts, 'P7', 'P9', 'S33', 'S27', 'D10'] as const)],
  };
}
