import type { DelayWords } from '../../../wordTypes.ts';

/** Before anything is delayed: who decides, and what to ask. The guide never says how long is fine (D8). */
export const delay: DelayWords = {
  heading: 'Before anything is delayed',
  doNotCancel: {
    you: 'Please do not cancel anything yourself. You decide about treatment, and can change your mind even after signing consent.',
    they: 'Please do not cancel anything yourself. They decide about treatment, and can change their mind even after signing consent.',
  },
  doNotCancelForThem:
    'Please do not cancel anything yourself. A decision about treatment can be changed, even after signing consent.',
  doNotCancelTests: 'Please do not cancel any tests or appointments yourself.',
  weigh: 'A second opinion may delay treatment. If the illness is serious, weigh that up.',
  ask: 'Ask:',
  askedAlready: 'You asked whether waiting could harm. Ask again if anything changes.',
  couldItHarm: { you: 'Could waiting harm me?', they: 'Could waiting harm them?' },
  whenWouldItMatter: {
    you: 'When would waiting change my options?',
    they: 'When would waiting change their options?',
  },
  whenWouldTheDateGo: 'When must we decide, to keep the date?',
};
