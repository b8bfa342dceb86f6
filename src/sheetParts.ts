/** What only some people come to, composed as `main.tsx` composes the rest. */

import { advise } from '../flows/second-opinion/advise.ts';
import { contents } from '../flows/second-opinion/sheets/index.ts';
import type { SheetId } from '../flows/second-opinion/sheets/offered.ts';
import type { Sheet } from './guide/context.ts';
import { keepSheet } from './sheets/keep/KeepScreen.tsx';
import { letterSheet } from './sheets/letter/LetterScreen.tsx';
import { noteSheet } from './sheets/note/NoteScreen.tsx';
import { optionsSheet } from './sheets/options/OptionsScreen.tsx';
import { printSheet } from './sheets/print/PrintScreen.tsx';
import { questionsSheet } from './sheets/questions/QuestionsScreen.tsx';
import { readingSheet } from './sheets/toRead/readingSheet.tsx';

export { about } from '../flows/second-opinion/about.ts';
export { beside } from '../flows/second-opinion/sheets/index.ts';

const { toRead } = contents;

/** Every sheet of the flow with what it holds, in the order in which they are printed. */
export const sheets: Readonly<Record<SheetId, Sheet>> = {
  letter: letterSheet(contents),
  questions: questionsSheet(contents),
  bring: readingSheet(toRead.bring),
  options: optionsSheet(contents),
  note: noteSheet(contents),
  kidney: readingSheet(toRead.kidney),
  afterwards: readingSheet(toRead.afterwards),
  paying: readingSheet(toRead.paying),
  access: readingSheet(toRead.access),
  trials: readingSheet(toRead.trials),
  keep: keepSheet({ ...contents, advise }),
  print: printSheet({ advise }),
};
