import type { Reminder } from '../../../../../src/engine/index.ts';

/** Others may see a calendar, so the entry tells nothing of illness. */
export const reminder: Reminder = {
  before: {
    basis: 'reminder.before',
    pieces: [
      {
        p: 'Requests can get stuck. A reminder helps you to call and ask: has it gone, who to, and when will there be news?',
      },
      {
        p: 'Others may see a calendar. So the entry tells of a phone call, and nothing of illness.',
      },
      {
        p: 'The date is only a prompt. It does not say how long anyone can wait. If treatment is urgent, booked or begun, call before it.',
      },
      { p: 'Call at once if anything changes.' },
    ],
  },
  inDays: 14,
  title: 'Phone call to make',
  note: 'Ask whether it has gone, who to, and when there will be news.',
};
