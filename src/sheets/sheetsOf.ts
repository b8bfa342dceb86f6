import type { Block, SheetOffer } from '../engine/index.ts';
import type { Sheet, Sheets } from '../guide/context.ts';
import { type KeepContents, keepSheet } from './keep/KeepScreen.tsx';
import { type LetterContents, letterSheet } from './letter/LetterScreen.tsx';
import { type NoteContents, noteSheet } from './note/NoteScreen.tsx';
import { type OptionsContents, optionsSheet } from './options/OptionsScreen.tsx';
import { printSheet } from './print/PrintScreen.tsx';
import { type QuestionsContents, questionsSheet } from './questions/QuestionsScreen.tsx';
import { readingSheet } from './toRead/readingSheet.tsx';

/** What the sheets of a flow hold. A sheet that a flow does not offer needs nothing of it. */
export interface SheetContents
  extends KeepContents,
    LetterContents,
    NoteContents,
    OptionsContents,
    QuestionsContents {
  /** Sheets to read, by id. Each is the same for everybody. */
  readonly toRead: Readonly<Record<string, readonly Block[]>>;
}

/** The sheets that people do something with, by the id under which a flow offers them. */
const toWorkWith: Readonly<Record<string, (contents: SheetContents) => Sheet>> = {
  letter: letterSheet,
  questions: questionsSheet,
  options: optionsSheet,
  note: noteSheet,
  keep: keepSheet,
  print: printSheet,
};

/**
 * Every sheet that a flow offers, in its order, which is that of print.
 *
 * @throws {Error} where a sheet is neither one to read nor one to work with; the message names it
 * @example sheetsOf(flow.sheets, { ...contents, advise })
 */
export function sheetsOf(offered: readonly SheetOffer[], contents: SheetContents): Sheets {
  return Object.fromEntries(offered.map(({ id }) => [id, sheetFor(id, contents)]));
}

function sheetFor(id: string, contents: SheetContents): Sheet {
  const blocks = contents.toRead[id];
  if (blocks) return readingSheet(blocks);
  const make = toWorkWith[id];
  if (!make) throw new Error(`The sheet “${id}” has nothing to read, and no screen of its own.`);
  return make(contents);
}
