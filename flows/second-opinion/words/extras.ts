import type { Flow } from '../../../src/flow/flow.ts';

/** What the extras of an outcome are called. What they say is loaded when it is near. */
export const extraWords: Flow['extraWords'] = {
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
};

/** For a professional with a patient beside them (P6, R7). */
export const clinic: Flow['clinic'] = {
  readAloud: 'Read the question and every answer aloud. The patient chooses.',
  checkUnderstanding: {
    heading: 'Before you finish, together',
    facts: ['P6'],
    tone: 'calm',
    pieces: [
      { p: 'Read the first step of the plan aloud. Then go through the questions together.' },
      {
        p: 'Ask: “So that I know I was clear, what will you do first, and who will you ring?” If something is unclear, say it in another way.',
      },
      {
        p: 'Print what the patient wants, or hand it to their own phone. Then choose “Clear for the next patient”.',
      },
    ],
  },
};
