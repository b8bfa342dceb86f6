import type { StartWords } from '../../../../src/engine/index.ts';

export const start: StartWords = {
  heading: 'Should I take an umbrella?',
  blocks: [{ pieces: [{ p: 'Two questions about the sky, and you will know.' }] }],
  button: 'Start now',
  after: [{ pieces: [{ p: 'This flow is an example for whoever writes another one.' }] }],
};
