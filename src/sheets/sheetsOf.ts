import type { Block, SheetOffer } from '../engine/index.ts';
import type { Sheet, Sheets } from '../guide/context.ts';
import { type KeepContents, keepSheet } from './keep/KeepScreen.tsx';
import { type LetterContents, letterSheet } from './letter/LetterScreen.tsx';
import { type NoteContents, noteSheet } from './note/NoteScreen.tsx';
import { type OptionsContents, optionsSheet } from './options/OptionsScreen.tsx';
import { type PrintContents, printSheet } from './print/PrintScreen.tsx';
import { type QuestionsContents, questionsSheet } from './questions/QuestionsScreen.tsx';
import { readingSheet } from './toRead/readingSheet.tsx';

/** What the sheets to work with are made of, all together. */
type AllParts = KeepContents &
  LetterContents &
  NoteContents &
  OptionsContents &
  PrintContents &
  QuestionsContents;

/** What the sheets of a flow hold. It has to have what its sheets need, and no more. */
export type SheetContents = Partial<AllParts> & {
  /** Sheets to read, by id. Each is the same for everybody. */
  readonly toRead: Readonly<Record<string, readonly Block[]>>;
};

/** The sheets that people do something with, by the id under which a flow offers them. */
const toWorkWith: Readonly<Record<string, (id: string, contents: SheetContents) => Sheet>> = {
  letter: madeOf(['letters', 'beforeLetter'], letterSheet),
  questions: madeOf(['questions', 'afterTheVisit'], questionsSheet),
  options: madeOf(['options', 'sure'], optionsSheet),
  note: madeOf(['note'], noteSheet),
  keep: madeOf(['advise', 'handOver', 'isWorkingDay'], keepSheet),
  print: madeOf(['advise'], printSheet),
};

/**
 * Every sheet that a flow offers, in its order, which is that of print.
 *
 * @throws {Error} where a sheet is neither one to read nor one to work with, or lacks what it is made of; the message
 *   names it
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
  return make(id, contents);
}

function madeOf<Part extends keyof AllParts>(
  parts: readonly Part[],
  make: (contents: Pick<AllParts, Part>) => Sheet,
) {
  return (id: string, contents: SheetContents) => {
    const missing = parts.filter((part) => contents[part] === undefined);
    if (missing.length > 0)
      throw new Error(
        `The sheet “${id}” needs ${missing.join(' and ')}, which its flow does not give.`,
      );
    return make(contents as Pick<AllParts, Part>);
  };
}
