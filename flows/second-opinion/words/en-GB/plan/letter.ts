import type { Block } from '../../../types.ts';

/** The letter's own words are loaded with its screen (P2). */
export const letterSection: Block = {
  id: 'letter',
  heading: 'A letter',
  basis: 'plan.letter',
  pieces: [
    {
      p: 'There is a letter for this request. Finish it on screen, or print it and fill it in by hand.',
    },
  ],
  links: [{ to: 'letter', text: 'Write the letter' }],
};
