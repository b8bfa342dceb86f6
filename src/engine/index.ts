/** What the rest of the house takes from the engine. README.md shows it at work. */

export { address } from './addresses.ts';
export { answerTo, withAnswer } from './answers.ts';
export { type CheckedParts, defineFlow } from './defineFlow.ts';
export type {
  AboutPage,
  Advise,
  Flow,
  Language,
  Organisation,
  Path,
  StartWords,
} from './flow.ts';
export { isHandOver, readHandOver, writeHandOver } from './handOver.ts';
export type { Answer, Answers, Journey } from './journey.ts';
export {
  type Detour,
  isNearTheEnd,
  isSheet,
  onward,
  type Place,
  placeFor,
  previous,
} from './navigate.ts';
export { once } from './once.ts';
export { replay } from './replay.ts';
export { type Found, readSaved, type Saved, save, savedVersion } from './savedAnswers.ts';
export {
  type ComparedOption,
  type Comparison,
  type Field,
  type FieldKind,
  type Letter,
  type LetterRow,
  offeredSheets,
  type Reminder,
  type SheetNames,
  type SheetOffer,
  type SureQuestion,
  type SureWords,
} from './sheets.ts';
export {
  allSpoken,
  type Listener,
  type SpokenBlock,
  type SpokenPiece,
  say,
  spoken,
} from './spoken.ts';
export { type AnswerRow, dropped, summarise } from './summarise.ts';
export { fitTo, longest, mostQuestions, type Typed } from './typed.ts';
export type { WholePath } from './wholePath.ts';
export type {
  Advice,
  AdviceWords,
  Block,
  Contact,
  Link,
  ManyWords,
  OptionWords,
  Piece,
  PlainPiece,
  QuestionWords,
  Reader,
  RouteStop,
  RouteWords,
  SheetLink,
  SheetRow,
  Source,
  StepWords,
  Text,
  Voice,
} from './words.ts';
