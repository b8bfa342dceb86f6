import type { StartWords } from '../../../../src/engine/index.ts';
import { entitlement } from './entitlement.ts';

/** The start page, before the first question. */
export const start: StartWords = {
  heading: 'Should I get a second opinion?',
  blocks: [
    {
      basis: 'start.whatItIs',
      pieces: [
        {
          p: 'Being told about kidney cancer is a lot to take in. A second opinion is another doctor’s view of the illness.',
        },
      ],
    },
    { basis: 'entitlement', tone: 'calm', pieces: [{ p: entitlement }] },
    {
      heading: 'What you get',
      pieces: [
        {
          p: 'You answer short questions, one at a time. At the end is a plan that fits your answers, to print:',
        },
        {
          list: [
            'who to ask first',
            'what to say, and a letter',
            'questions to ask, and what to bring',
          ],
        },
        { p: 'The guide does not decide for you. Nothing is sent anywhere.' },
      ],
    },
  ],
  button: 'Start now',
};
