import { assign, createMachine } from 'xstate';
import { once } from '../engine/index.ts';

const minute = 60 * 1000;

/** How long nobody may be there before the warning, and then before the answers go, in milliseconds. */
export const untilWarning = 8 * minute;
export const untilCleared = 2 * minute;

/**
 * A clinic's shared computer, from the first answer of one patient to the next patient:
 *
 *     off ─ENTER→ active ─8 minutes→ warning ─2 minutes→ cleared ─LEAVE→ off
 *                   ↑ ACTIVITY  ↑        │
 *                   └──────     └CARRY_ON┘
 *
 * In `warning`, activity is no sign that the professional is there: the next person may have sat down. Timers
 * stand still while a computer sleeps, so whatever happens first afterwards asks the clock how late it is. It is made
 * when a clinic first asks for it: that takes a slow phone a moment, and most people are in no clinic.
 */
export const clinicSession = once(() =>
  createMachine(
    {
      types: {
        context: {} as { readonly seenAt: number },
        events: {} as {
          /** `ENTER`: there is something to clear. `LEAVE`: it is gone. `RETURN`: the page is looked at again. */
          readonly type: 'ENTER' | 'LEAVE' | 'ACTIVITY' | 'CARRY_ON' | 'RETURN';
        },
      },
      context: { seenAt: 0 },
      initial: 'off',
      on: { LEAVE: '.off' },
      states: {
        off: { on: { ENTER: 'active' } },
        active: {
          entry: 'see',
          after: { untilWarning: 'warning' },
          on: {
            ACTIVITY: [
              { guard: 'isTooLate', target: 'cleared' },
              { guard: 'isLate', target: 'warning' },
              { target: 'active', reenter: true },
            ],
            RETURN: [
              { guard: 'isTooLate', target: 'cleared' },
              { guard: 'isLate', target: 'warning' },
            ],
          },
        },
        warning: {
          after: { untilCleared: 'cleared' },
          on: {
            CARRY_ON: [{ guard: 'isTooLate', target: 'cleared' }, { target: 'active' }],
            ACTIVITY: { guard: 'isTooLate', target: 'cleared' },
            RETURN: { guard: 'isTooLate', target: 'cleared' },
          },
        },
        cleared: {},
      },
    },
    {
      delays: { untilWarning, untilCleared },
      guards: {
        isTooLate: ({ context }) => Date.now() - context.seenAt >= untilWarning + untilCleared,
        // Timers stand still while a computer sleeps; the warning is not skipped for that.
        isLate: ({ context }) => Date.now() - context.seenAt >= untilWarning,
      },
      actions: { see: assign({ seenAt: () => Date.now() }) },
    },
  ),
);
