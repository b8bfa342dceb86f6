import type { HelpWords } from '../../../wordTypes.ts';

/** If it does not go well, and who can help. */
export const help: HelpWords = {
  ifItGoesBadly: {
    heading: 'Help with a concern',
    separate: 'A complaint is separate from asking.',
    askAgain: 'You can ask again without making a complaint.',
  },
  whoCanHelp: {
    heading: 'Who can help',
    onCancerDrugs:
      'Fever, unwell or a side effect, on or after cancer drugs? Call the 24-hour cancer number now. No number or answer: A&E or 999.',
    scotlandsNumber: (number) => `Scotland’s cancer line: ${number}.`,
    spine:
      'New or worse back or neck pain, weak or numb limbs, bladder or bowel change? Call that number now. No answer: 999.',
    getsWorse: 'Anything else new or worse? Call the nurse or GP today.',
  },
};
