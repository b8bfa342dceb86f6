import { type AnswersRead, isAboutKidneyCancer } from '../answers.ts';
import type { OptionId, TickId } from '../machine.ts';
import type { QuestionId } from '../wordTypes.ts';

/** The three questions to take along: for what matters first, then for the main reason, then for anyone (P7). */
export function threeQuestions(read: AnswersRead): readonly QuestionId[] {
  const all = [
    ...read.matters.map((tick) => forMatter[tick]),
    ...forReason[read.to('mind') ?? 'undecided'],
    ...forAnyone,
  ];
  const fit = isAboutKidneyCancer(read)
    ? all
    : all.map((question) => otherwise[question] ?? question);
  return [...new Set(fit)].slice(0, 3);
}

/** What each main reason calls for. */
export const forReason: Readonly<Record<OptionId<'mind'>, readonly QuestionId[]>> = {
  dontUnderstand: ['explainAgain', 'whatResultsMean', 'inWriting'],
  doubtDiagnosis: ['howSure', 'whoRead', 'biopsy'],
  otherTreatment: ['whyNotOthers', 'keepPartOfKidney', 'goodAndBad'],
  notOffered: ['whyNotPossible', 'offeredElsewhere', 'whatWouldChangeThat'],
  specialist: ['specialistMeeting', 'howMany', 'anotherTeam'],
  undecided: [],
  unhappyWithCare: ['whoToTalkTo', 'specialistNurse', 'whatNext'],
  noAnswer: ['ruledOut', 'moreTests', 'comeBackWhen'],
  toldNo: ['withoutTakingOver', 'whoElseRefers', 'changeYourMind'],
};

/** What each thing that matters calls for, where somebody is not sure whether to ask. */
export const forMatter: Readonly<Record<TickId, QuestionId>> = {
  beingSure: 'howSure',
  understanding: 'whatResultsMean',
  moreOptions: 'options',
  startingSoon: 'decideBy',
  closeToHome: 'anotherTeam',
  keepingMyTeam: 'whoInCharge',
  feelingHeard: 'specialistNurse',
};

export const forAnyone: readonly QuestionId[] = ['options', 'goodAndBad', 'howLikely'];

/** What stands in the place of a question about a kidney cancer in an adult, where that does not fit (P9, P10). */
export const otherwise: Readonly<Partial<Record<QuestionId, QuestionId>>> = {
  whoRead: 'whoElseLooked',
  biopsy: 'moreTests',
  keepPartOfKidney: 'withoutTreatment',
  specialistMeeting: 'whoElseLooked',
  howMany: 'whatNext',
  anotherTeam: 'inWriting',
  withoutTakingOver: 'whoElseLooked',
  specialistNurse: 'whoToCall',
};
