import { createMachine } from 'xstate';

/** Which answer leads where. */
export const path = {
  storm: { tags: 'question', on: { yes: 'goInside', no: 'rain' } },
  rain: { tags: 'question', on: { now: 'take', later: 'take', none: 'leave' } },
  goInside: { tags: 'urgent', type: 'final' },
  take: { tags: 'outcome', type: 'final' },
  leave: { tags: 'outcome', type: 'final' },
} as const;

export const first = 'storm';

const made = createMachine({ id: 'example', initial: first, states: path });

/** The path as a machine. */
export const machine = () => made;
