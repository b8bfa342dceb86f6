import { type Answers, noNotes, type Saved, save } from '../../../src/engine/index.ts';

/** What a tab keeps of these answers, and of what the person wrote beside them. */
export function savedText(
  answers: Answers,
  own: Partial<Omit<Saved, 'answers'>> = {},
  now = Date.now(),
): string {
  return save({ answers, questions: [], notes: noNotes, ...own }, now);
}
