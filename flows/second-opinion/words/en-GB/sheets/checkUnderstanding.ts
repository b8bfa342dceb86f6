import type { Block } from '../../../types.ts';

/** What a professional does at the end, with the patient (P6). */
export const checkUnderstanding: Block = {
  heading: 'Before you finish, together',
  basis: 'clinic.checkUnderstanding',
  tone: 'calm',
  pieces: [
    { p: 'Read the first step of the plan aloud. Then go through the questions together.' },
    {
      p: 'Ask: “So that I know I was clear, what will you do first, and who will you call?” If something is unclear, say it in another way.',
    },
    {
      p: 'Print what the patient wants, or hand it to their own phone. Then choose “Clear for the next patient”.',
    },
  ],
};
