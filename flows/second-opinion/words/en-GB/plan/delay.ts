import type { DelayWords } from '../../../wordTypes.ts';

/** Before anything is delayed: who decides, and what to ask. The guide never says how long is fine (D8). */
export const delay: DelayWords = {
  heading: 'Before anything is delayed',
  doNotCancel: {
    you: 'Please do not cancel anything yourself. You decide about treatment, and can change your mind, even after signing.',
    they: 'Please do not cancel anything yourself. They decide about treatment, and can change their mind, even after signing.',
  },
  doNotCancelForThem:
    'Please do not cancel anything yourself. A decision about treatment can be changed, even after signing.',
  weigh: 'Waiting and travelling may delay treatment. With a serious illness, weigh that up.',
  ask: 'Ask the team:',
  askedAlready: 'You asked whether waiting could harm. Ask again if anything changes.',
  couldItHarm: { you: 'Could waiting harm me?', they: 'Could waiting harm them?' },
  whenWouldItMatter: {
    you: 'When would waiting change my options?',
    they: 'When would waiting change their options?',
  },
  whenWouldTheDateGo: 'By when would you give the date to someone else?',
};
