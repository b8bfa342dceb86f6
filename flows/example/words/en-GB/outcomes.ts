import type { Advice } from '../../../../src/engine/index.ts';

/** What the outcomes say that tell somebody what to do now. */
export const urgentOutcomes = {
  goInside: {
    heading: 'Go inside now',
    blocks: [
      { heading: 'Leave the umbrella', tone: 'urgent', pieces: [{ p: 'Wait under a roof.' }] },
    ],
  },
} as const satisfies Record<string, Advice>;

/** What the other outcomes say. */
export const outcomes = {
  take: {
    heading: 'Take an umbrella',
    blocks: [{ heading: 'Before you leave', pieces: [{ p: 'See that it opens.' }] }],
  },
  leave: {
    heading: 'Leave it at home',
    blocks: [{ heading: 'Go out', pieces: [{ p: 'Enjoy the day.' }] }],
  },
} as const satisfies Record<string, Advice>;
