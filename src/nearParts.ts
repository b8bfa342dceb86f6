/** What only some people come to, composed as `main.tsx` composes the rest. */

import { advise } from '../flows/second-opinion/advise.ts';
import { contents } from '../flows/second-opinion/sheets/index.ts';
import type { SheetId } from '../flows/second-opinion/sheets/offered.ts';
import type { Sheet } from './guide/context.ts';
import { handOverSheet } from './sheets/handOver/HandOverScreen.tsx';
import { letterSheet } from './sheets/letter/LetterScreen.tsx';
import { consentNoteSheet } from './sheets/note/ConsentNoteScreen.tsx';
import { optionsSheet } from './sheets/options/OptionsScreen.tsx';
import { printSheet } from './sheets/print/PrintScreen.tsx';
import { questionsSheet } from './sheets/questions/QuestionsScreen.tsx';
import { reminderSheet } from './sheets/reminder/ReminderScreen.tsx';
import { sureSheet } from './sheets/sure/SureScreen.tsx';

export { about } from '../flows/second-opinion/about.ts';
export { beside } from '../flows/second-opinion/sheets/index.ts';

/** Every sheet of the flow with what it holds, in the order in which they are printed. */
export const sheets: Readonly<Record<SheetId, Sheet>> = {
  letter: letterSheet(contents),
  questions: questionsSheet(contents),
  'consent-note': consentNoteSheet(contents),
  options: optionsSheet(contents),
  'how-sure': sureSheet(contents),
  reminder: reminderSheet(contents),
  'hand-over': handOverSheet(contents),
  print: printSheet({ advise }),
};
