import type { Block } from '../../../types.ts';

/** After the second opinion (P13). */
export const afterwards: readonly Block[] = [
  {
    heading: 'If they agree',
    basis: 'afterwards.agree',
    pieces: [{ p: 'Ask what happens next, when treatment starts, and who leads it.' }],
  },
  {
    heading: 'If they see it differently',
    basis: 'afterwards.differ',
    pieces: [
      {
        p: 'Ask each doctor what they see differently, and why. Ask whether they could talk to each other.',
      },
      {
        p: 'Ask the team you have now what the plan is meanwhile, and by when you need to decide.',
      },
    ],
  },
  {
    heading: 'If you are confused',
    basis: 'afterwards.confused',
    pieces: [
      { p: 'Ask the specialist nurse or the GP to go through both opinions with you. Or call us:' },
      { call: 'supportLine' },
    ],
  },
  {
    heading: 'A third opinion',
    basis: 'afterwards.third',
    pieces: [
      {
        p: 'You can ask again. It may help if two doctors differ on something that decides the treatment. It may also put off a decision, so ask first whether waiting could do harm.',
      },
    ],
  },
  {
    heading: 'Who treats you meanwhile',
    basis: 'afterwards.whoTreats',
    pieces: [
      {
        p: 'The team you have now, until you are told in writing that another has taken over. Tell both teams and the GP what you have decided.',
      },
    ],
  },
  {
    heading: 'What was agreed',
    basis: 'afterwards.agree',
    pieces: [
      {
        sheet: [
          { blank: 'What the second doctor said', lines: 3 },
          { blank: 'What is the same, and what is different', lines: 2 },
          { blank: 'What we decided', lines: 2 },
          { blank: 'Who leads the treatment, and from when' },
          { blank: 'Next date, and who to call' },
        ],
      },
    ],
  },
];
