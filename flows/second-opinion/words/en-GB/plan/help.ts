import type { HelpWords } from '../../../wordTypes.ts';

/** If it does not go well, and who can help. */
export const help: HelpWords = {
  ifItGoesBadly: {
    heading: 'Help with a concern',
    separate: 'A complaint is separate: you can ask again without one.',
  },
  whoCanHelp: {
    heading: 'Who can help',
    getsWorse: 'Something new or worse? Call the nurse or the GP surgery today.',
    onCancerDrugs:
      'Fever or unwell, on or after cancer drugs? Bad back pain or weak legs? Call the 24-hour cancer number now. No answer: A&E or 999.',
  },
};
