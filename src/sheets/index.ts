import type { NearParts } from '../guide/context.ts';
import { HandOverScreen } from './handOver/HandOverScreen.tsx';
import { LetterScreen } from './letter/LetterScreen.tsx';
import { ConsentNoteScreen } from './note/ConsentNoteScreen.tsx';
import { OptionsScreen } from './options/OptionsScreen.tsx';
import { PrintScreen } from './print/PrintScreen.tsx';
import { QuestionsScreen } from './questions/QuestionsScreen.tsx';
import { ReminderScreen } from './reminder/ReminderScreen.tsx';
import { SureScreen } from './sure/SureScreen.tsx';

/** The screen of each extra. */
export const screens: NearParts['screens'] = {
  letter: LetterScreen,
  questions: QuestionsScreen,
  'consent-note': ConsentNoteScreen,
  options: OptionsScreen,
  'how-sure': SureScreen,
  reminder: ReminderScreen,
  'hand-over': HandOverScreen,
  print: PrintScreen,
};
