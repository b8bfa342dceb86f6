/** What the rest of the house takes from the engine. README.md shows it at work. */

export { address } from './flow/addresses.ts';
export type { CheckedBy } from './flow/checkedBy.ts';
export { contactOn, isOver, organisationOn } from './flow/dates.ts';
export { defineFlow } from './flow/defineFlow.ts';
export type { Fact, Standing } from './flow/evidence.ts';
export type {
  AboutPage,
  Advise,
  Flow,
  Language,
  Organisation,
  OutcomeNeeds,
  Path,
  StartWords,
} from './flow/flow.ts';
export {
  type ComparedOption,
  type Comparison,
  type Field,
  type FieldKind,
  type Letter,
  type LetterParagraph,
  offeredSheets,
  type SheetNames,
  type SheetOffer,
  type SureWords,
  sheetsInOrder,
} from './flow/sheets.ts';
export {
  allSpoken,
  type Listener,
  type SpokenBlock,
  type SpokenPiece,
  say,
  spoken,
} from './flow/spoken.ts';
export type { WholePath } from './flow/wholePath.ts';
export type {
  Advice,
  AdviceWords,
  Block,
  Contact,
  IsoDate,
  Link,
  ManyWords,
  OptionWords,
  Piece,
  QuestionWords,
  Reader,
  SheetRow,
  Source,
  StepWords,
  Text,
  Voice,
} from './flow/words.ts';
export { answerTo, withAnswer } from './journey/answers.ts';
export { readClinicLink } from './journey/clinicLink.ts';
export { isHandOver, readHandOver, writeHandOver } from './journey/handOver.ts';
export type { Answer, Answers, Journey } from './journey/journey.ts';
export {
  type Detour,
  isSheet,
  onward,
  type Place,
  placeFor,
  previous,
} from './journey/navigate.ts';
export { replay } from './journey/replay.ts';
export {
  type Found,
  longestKept,
  noNotes,
  type PlanNotes,
  readSaved,
  type Saved,
  save,
  savedVersion,
} from './journey/savedAnswers.ts';
export { dropped, summarise } from './journey/summarise.ts';
export { fitTo, longest, mostQuestions } from './journey/typed.ts';
export { once } from './once.ts';
