import type { Block } from '../../../types.ts';
import type { SureQuestions } from '../../../wordTypes.ts';

/** Nothing is counted: a person says yes or no for themselves, and a no leads to the one thing that helps. */

const before: Block = {
  basis: 'sure.questions',
  pieces: [
    {
      p: {
        you: 'Four questions to ask yourself about what to do next. Your answers are not sent anywhere, and nothing is counted.',
        they: 'Four questions to ask each other about what to do next. Your answers are not sent anywhere, and nothing is counted.',
      },
    },
  ],
};

export const sure: SureQuestions = {
  before,
  questions: [
    {
      id: 'sure',
      question: {
        you: 'Do you feel sure about what to do next?',
        they: 'Do you both feel sure about what to do next?',
      },
      helps: {
        heading: 'When you are not sure',
        basis: 'sure.sure',
        pieces: [
          {
            p: 'Ask the team by when a decision is needed. Ask too whether waiting until then could do harm.',
          },
        ],
      },
    },
    {
      id: 'know',
      question: {
        you: 'Do you know the good and the hard points of each option?',
        they: 'Do you both know the good and the hard points of each option?',
      },
      helps: {
        heading: 'When you do not know the good and hard points',
        basis: 'sure.know',
        pieces: [
          {
            p: 'Look at the options above, one beside the other, and take your questions with you.',
          },
        ],
      },
    },
    {
      id: 'matters',
      question: {
        you: 'Is it clear to you which of these points matter most?',
        they: 'Is it clear to you both which of these points matter most?',
      },
      helps: {
        heading: 'When it is not clear what matters most',
        basis: 'sure.matters',
        pieces: [
          {
            p: 'Tell someone you trust what you hope for, and what you fear most. Saying it aloud, or writing it down, can make it clearer.',
          },
        ],
      },
    },
    {
      id: 'support',
      question: {
        you: 'Do you have enough support and advice to choose?',
        they: 'Do you both have enough support and advice to choose?',
      },
      helps: {
        heading: 'When you would like more support',
        basis: 'sure.support',
        pieces: [
          { p: 'Talk it through with someone who knows kidney cancer:' },
          { call: 'supportLine' },
        ],
      },
    },
  ],
  allClear: {
    heading: 'You did not say no to any question',
    basis: 'sure.questions',
    pieces: [
      { p: 'The plan says how to go on. You can come back to these questions at any time.' },
    ],
  },
  credit: {
    basis: 'sure.questions',
    pieces: [
      {
        p: 'These questions follow the SURE test by France Légaré, Annette O’Connor and colleagues (2010). The wording is ours.',
      },
    ],
  },
};

/** For a carer who decides in the person's place, alone or as a parent: nobody else can be asked. */
export const alone: Readonly<Record<string, string>> = {
  sure: 'Do you feel sure about what to do next for them?',
  know: 'Do you know the good and the hard points of each option?',
  matters: 'Is it clear which of these points matter most to them?',
  support: 'Do you have enough support and advice to choose?',
};

export const beforeAlone: Block = {
  basis: 'sure.questions',
  pieces: [
    {
      p: 'Four questions to ask yourself, with them as far as they can. Your answers are not sent anywhere, and nothing is counted.',
    },
  ],
};
