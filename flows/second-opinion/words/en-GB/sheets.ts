import type { SheetNames } from '../../../../src/engine/index.ts';

/** What the sheets of an outcome are called. What they say is loaded when it is near. */
export const sheetNames = {
  letter: { heading: 'A letter', link: 'Write a letter' },
  questions: {
    heading: 'Questions to ask',
    link: 'All the questions, and your own',
  },
  'consent-note': { heading: 'A note to sign', link: 'The note to sign' },
  options: { heading: 'The options, side by side', link: 'See the options side by side' },
  'how-sure': { heading: 'How sure are you?', link: 'How sure are you?' },
  reminder: { heading: 'A reminder for the calendar', link: 'Put a reminder in a calendar' },
  'hand-over': {
    heading: 'Continue on another device',
    link: 'Put this on another phone or computer',
  },
  print: { heading: 'Print what you choose', link: 'Choose what to print, or large print' },
} satisfies Readonly<Record<string, SheetNames>>;

/** For a professional with a patient beside them (R7). */
export const readAloud: string = 'Read the question and every answer aloud. The patient chooses.';
