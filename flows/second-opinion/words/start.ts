import type { StartWords } from '../../../src/flow/flow.ts';
import { entitlement } from './entitlement.ts';

/** The start page, before the first question. */
export const start: StartWords = {
  heading: 'Should I get a second opinion?',
  blocks: [
    {
      facts: ['S3', 'S5'],
      pieces: [
        {
          p: 'You, or someone close to you, may have been told about kidney cancer. A second opinion is what another doctor thinks of the same illness.',
        },
      ],
    },
    { facts: ['S4', 'S6', 'S7', 'N3'], tone: 'calm', pieces: [{ p: entitlement }] },
    {
      heading: 'What you get',
      facts: [],
      pieces: [
        {
          p: 'You answer one short question at a time, about 11 in all. At the end there is a plan that fits your answers, to print or keep:',
        },
        {
          list: [
            'whom to ask, and in which order',
            'what to say, and a letter to finish',
            'questions to ask, and what to bring',
          ],
        },
        { p: 'The guide does not decide for you. Nothing you answer leaves this device.' },
      ],
    },
  ],
  button: 'Start now',
};
