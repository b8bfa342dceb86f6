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

let made: ReturnType<typeof make> | undefined;

/** The path as a machine, always the same one. It is made when it is asked for, so that the path is checked before. */
export function machine() {
  made ??= make();
  return made;
}

function make() {
  return createMachine({ id: 'example', initial: first, states: path });
}
