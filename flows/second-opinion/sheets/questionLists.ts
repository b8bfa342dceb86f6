import { planQuestions } from '#words/plan/questions.ts';
import { questionLists as words } from '#words/sheets/questionLists.ts';
import type { Block, Journey } from '../../../src/engine/index.ts';
import { type AnswersRead, isAboutKidneyCancer, isForChild, readAnswers } from '../answers.ts';
import type { BasisId } from '../evidence/blocksRestOn.ts';
import { threeQuestions } from '../plan/threeQuestions.ts';
import type { QuestionId } from '../wordTypes.ts';

/** All the questions: the three that stand on the plan, then the lists that fit, with no question twice. */
export function questionLists(journey: Journey): readonly Block[] {
  const read = readAnswers(journey);
  const first = threeQuestions(read);
  const asked = new Set<QuestionId>(first);
  const rest = listsFor(read).flatMap(({ list, questions, basis }) => {
    const fresh = questions.filter((question) => !asked.has(question));
    for (const question of fresh) asked.add(question);
    return fresh.length === 0 ? [] : [block(words[list], fresh, basis)];
  });
  return [block(words.first, first, 'questions.three'), ...rest];
}

/** Room for what was agreed at the visit, at the end of the paper. */
export const afterTheVisit: Block = words.afterwards;

interface List {
  readonly list: 'diagnosis' | 'treatment' | 'child' | 'unclear' | 'waiting' | 'anyVisit';
  readonly questions: readonly QuestionId[];
  readonly basis: BasisId;
}

function listsFor(read: AnswersRead): readonly List[] {
  const about = isAboutKidneyCancer(read)
    ? [diagnosis, treatment]
    : [isForChild(read) ? child : unclear];
  return [...about, waiting, anyVisit];
}

const diagnosis: List = {
  list: 'diagnosis',
  questions: [
    'whichType',
    'howSure',
    'couldItBeBenign',
    'biopsy',
    'whoRead',
    'specialistMeeting',
    'inherited',
  ],
  basis: 'questions.diagnosis',
};
const treatment: List = {
  list: 'treatment',
  questions: [
    'whyNotOthers',
    'keepPartOfKidney',
    'kidneyFunction',
    'howMany',
    'followUp',
    'trials',
    'anotherTeam',
    'specialistNurse',
  ],
  basis: 'questions.treatment',
};
const child: List = {
  list: 'child',
  questions: ['childsView', 'explainToChild', 'manyChildren', 'whoElseLooked'],
  basis: 'questions.child',
};
const unclear: List = {
  list: 'unclear',
  questions: ['howSure', 'ruledOut', 'moreTests', 'whoElseLooked', 'comeBackWhen'],
  basis: 'questions.unclear',
};
const waiting: List = {
  list: 'waiting',
  questions: ['decideBy', 'placeOrDates', 'whoToCall'],
  basis: 'questions.waiting',
};
const anyVisit: List = {
  list: 'anyVisit',
  questions: ['options', 'goodAndBad', 'howLikely', 'withoutTreatment', 'inWriting'],
  basis: 'questions.anyVisit',
};

function block(heading: string, ids: readonly QuestionId[], basis: BasisId): Block {
  return { heading, basis, pieces: [{ questions: ids.map((id) => planQuestions.ask[id]) }] };
}
