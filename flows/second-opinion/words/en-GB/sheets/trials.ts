import type { Block } from '../../../types.ts';

/** Clinical trials, for who would like to hear of them (S44–S47). */
export const trials: readonly Block[] = [
  {
    heading: 'What a clinical trial is',
    basis: 'trials',
    pieces: [
      {
        p: 'A trial tests a treatment or a test with people who agree to take part. Nobody has to, and you can leave at any time.',
      },
    ],
  },
  {
    heading: 'Ask your doctor or nurse',
    basis: 'trials',
    pieces: [
      {
        questions: [
          'Is there a trial that I could join?',
          'Is there one at another hospital, and could I be referred?',
          'What would be different for me if I joined?',
          'Would it change any date for treatment?',
        ],
      },
    ],
  },
  {
    heading: 'Finding one',
    basis: 'trials',
    pieces: [
      {
        p: 'Finding a trial near you can be hard, and we can help. Our website explains how trials work and which words to search for.',
      },
      { readOn: 'home' },
      { call: 'supportLine' },
    ],
  },
];
