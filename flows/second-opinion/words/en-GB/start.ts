import type { StartAsWritten } from '../../types.ts';
import { entitlement } from './entitlement.ts';

/** The start page, before the first question: the answer in short, so that who reads no further has been helped. */
export const start: StartAsWritten = {
  heading: 'Should I get a second opinion?',
  blocks: [
    { basis: 'entitlement', pieces: [{ p: entitlement }] },
    {
      basis: 'start.inShort',
      pieces: [
        {
          p: 'Ask your GP, your consultant (a senior doctor) or your specialist nurse. It may mean a wait. Please do not cancel anything while you ask.',
        },
        {
          p: 'Answer a few questions for a one-page plan: who to call, and what to say. Or talk to us:',
        },
        { call: 'supportLineNumber' },
      ],
    },
  ],
  button: 'Start now',
  after: [
    {
      basis: 'start.whatItIs',
      pieces: [
        {
          p: 'A second opinion is another doctor’s view of the illness. This guide is information, not medical advice, and it does not decide for you. Nothing you answer is sent anywhere.',
        },
      ],
    },
  ],
};
