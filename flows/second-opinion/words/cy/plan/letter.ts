import type { Block } from '../../../types.ts';

/** The letter's own words are loaded with its screen (P2). */
export const letterSection: Block = {
  id: 'letter',
  heading: 'Llythyr',
  facts: ['P1', 'P2', 'S25', 'S26', 'S27', 'S33'],
  pieces: [
    {
      p: 'Mae llythyr ar gyfer y cais hwn. Gorffennwch ef ar y sgrin, neu argraffwch ef a’i lenwi â llaw.',
    },
  ],
  links: [{ to: 'letter', text: 'Ysgrifennu’r llythyr' }],
};
