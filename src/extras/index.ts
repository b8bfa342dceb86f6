import type { NearParts } from '../screens/guide.ts';
import { ConsentNoteScreen } from './ConsentNoteScreen.tsx';
import { HandOverScreen } from './HandOverScreen.tsx';
import { LetterScreen } from './LetterScreen.tsx';
import { OptionsScreen } from './OptionsScreen.tsx';
import { PrintScreen } from './PrintScreen.tsx';
import { QuestionsScreen } from './QuestionsScreen.tsx';
import { ReminderScreen } from './ReminderScreen.tsx';
import { SureScreen } from './SureScreen.tsx';

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
