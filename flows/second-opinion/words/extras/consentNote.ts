import type { Block, Piece } from '../../types.ts';
import { consentSheet } from '../shared.ts';

/** Who may agree for themselves, and at what age, nation by nation (C2, C5, C6, C7). */
const whoMayAgree: Piece = {
  byNation: {
    england: [
      {
        p: 'An adult decides for themselves. At 16 and 17 people are taken to be able to agree. Under 16, ask the team whether the young person can.',
      },
    ],
    wales: [
      {
        p: 'An adult decides for themselves. At 16 and 17 people are taken to be able to agree. Under 16, ask the team whether the young person can.',
      },
    ],
    scotland: [
      {
        p: 'From 16 a person counts as an adult, and decides for themselves. Under 16 they may too, if a health professional finds that they understand.',
      },
    ],
    northernIreland: [
      {
        p: 'An adult decides for themselves. Ask the team how this works under 18.',
      },
    ],
  },
};

const legalAuthority: Piece = {
  sheet: [
    { line: 'I have legal authority to make health decisions for this person.' },
    { blank: 'The patient’s name' },
    { blank: 'The patient’s date of birth' },
    { blank: 'Name of the person who asks' },
    { blank: 'How they know the patient, and their phone number' },
    { blank: 'Which document or court order, and its date' },
    {
      line: 'I ask for a second opinion in this person’s best interests. Please talk with me about:',
    },
    { blank: 'What may be talked about', lines: 2 },
    { blank: 'What the person has said that they want', lines: 2 },
    { blank: 'Signature, and the date' },
  ],
};

const signedAsParent = {
  sheet: [
    { line: 'I have parental responsibility for this child, and I am asking for them.' },
    { blank: 'The child’s name' },
    { blank: 'The child’s date of birth' },
    { blank: 'Name of the person who asks' },
    { blank: 'How they know the child, and their phone number' },
    { blank: 'What the child would like to know, in their words', lines: 2 },
    { blank: 'What may be talked about, and with whom', lines: 2 },
    { blank: 'The child’s signature, if they would like to sign' },
    { blank: 'Signature of the person who asks, and the date' },
  ],
} satisfies Piece;

/** In Scotland the same thing has another name. */
const signedAsParentInScotland: Piece = {
  sheet: signedAsParent.sheet.map((row, index) =>
    index === 0
      ? {
          line: 'I have parental rights and responsibilities for this child, and I am asking for them.',
        }
      : row,
  ),
};

const byHand: Piece = { p: 'Nothing is typed here. Print it, and fill it in by hand.' };

/** The note of somebody who agrees that another asks. */
export const agreed: readonly Block[] = [
  {
    heading: 'Before it is signed',
    facts: ['S12', 'C1', 'C2', 'C5', 'C7', 'C10', 'C11', 'C12', 'C14'],
    pieces: [
      whoMayAgree,
      {
        list: [
          'It is for asking and for talking. It is not consent to treatment.',
          'The patient signs freely, and can always ask alone.',
          'One note for each person who asks. Give one to each surgery and hospital.',
          'To take it back, the patient tells the surgery and the hospital.',
        ],
      },
    ],
  },
  {
    heading: 'The note',
    facts: ['S12', 'C10', 'C14'],
    pieces: [byHand, consentSheet],
  },
];

/** Of somebody with legal authority: no consent can be given, so the note says on what ground they ask. */
export const authority: readonly Block[] = [
  {
    heading: 'Before you sign',
    facts: ['C1', 'C2', 'C3', 'C4', 'C5', 'C6'],
    pieces: [
      {
        byNation: {
          england: [
            {
              p: 'A lasting power of attorney for health and welfare counts once it is registered. It is for when the person cannot decide this.',
            },
            { p: 'One for money does not count here.' },
          ],
          wales: [
            {
              p: 'A lasting power of attorney for health and welfare counts once it is registered. It is for when the person cannot decide this.',
            },
            { p: 'One for money does not count here.' },
          ],
          scotland: [
            {
              p: 'A welfare power of attorney counts once it is registered. It is for when the person can no longer decide. A court can also appoint a guardian.',
            },
          ],
          northernIreland: [
            {
              p: 'An enduring power of attorney covers money and property only. Ask the team what would count for health.',
            },
          ],
        },
      },
      { p: 'Being the next of kin gives no authority by itself. Take the document along.' },
    ],
  },
  {
    heading: 'The note',
    facts: ['C3', 'C5', 'C6'],
    pieces: [byHand, legalAuthority],
  },
];

/** Of a parent. Whether it is the note of Scotland follows from the answers. */
export function parent(inScotland: boolean): readonly Block[] {
  return [
    {
      heading: 'Before you sign',
      facts: ['C7'],
      pieces: [
        whoMayAgree,
        {
          p: 'Let the child take part as far as they can, and sign as well if they would like to.',
        },
      ],
    },
    {
      heading: 'The note',
      facts: ['C7'],
      pieces: [byHand, inScotland ? signedAsParentInScotland : signedAsParent],
    },
  ];
}
