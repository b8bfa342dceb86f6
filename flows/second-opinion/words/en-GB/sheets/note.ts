import type { SheetRow } from '../../../../../src/engine/index.ts';
import type { Block, Piece } from '../../../types.ts';
import type { Sheet } from '../../../wordTypes.ts';

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

/** What every note must hold, whoever signs it (C10, C14). */
const limits = [
  { blank: 'What must not be shared' },
  { blank: 'Which surgery and hospital this note is for' },
  { blank: 'This is valid until' },
  { line: 'This is for asking and for talking. It is not consent to treatment.' },
];

const legalAuthority: Sheet = {
  sheet: [
    { blank: 'The patient’s name' },
    { blank: 'The patient’s date of birth' },
    { blank: 'Name of the person who asks' },
    { blank: 'How they know the patient, and their phone number' },
    { blank: 'Which document or court order, and its date' },
    {
      line: 'I ask for a second opinion as what is best for this person (their best interests). Please talk with me about:',
    },
    { blank: 'What may be talked about', lines: 2 },
    ...limits,
    { blank: 'What the person has said that they want', lines: 2 },
    { blank: 'Signature, and the date' },
  ],
};

const forTheChildsTeam: Sheet = {
  sheet: [
    { blank: 'The child’s name' },
    { blank: 'The child’s date of birth' },
    { blank: 'Name of the person who asks' },
    { blank: 'How they know the child, and their phone number' },
    { blank: 'What the child would like to know, in their words', lines: 2 },
    { blank: 'What may be talked about, and with whom', lines: 2 },
    ...limits,
    { blank: 'The child’s signature, if they would like to sign' },
    { blank: 'Signature of the person who asks, and the date' },
  ],
};

const askTheTeam: Piece = {
  p: 'Some children understand enough to decide this themselves. Ask the team. If so, ask only if the child agrees.',
};

/** An able child decides (C7, H10). */
const anAbleChild: Piece = {
  byNation: {
    england: [askTheTeam],
    scotland: [askTheTeam],
    wales: [askTheTeam],
    northernIreland: [{ p: 'Ask the team how the child’s own view will be heard.' }],
  },
};

const byHand: Piece = { p: 'Print this page and fill it in by hand.' };

/** What an able patient signs, apart from what is added where a concern is to be raised too (C10, C14). */
export const consentRows: {
  readonly agrees: readonly SheetRow[];
  readonly alsoAConcern: readonly SheetRow[];
  readonly limits: readonly SheetRow[];
} = {
  agrees: [
    { line: 'I agree that the person below may ask for a second opinion for me.' },
    { blank: 'My name and date of birth' },
    { blank: 'The person who may ask for me' },
    { blank: 'How they know me, and their phone number' },
    { line: 'The GP surgery and the hospital may talk with this person about:' },
    { blank: 'Everything about this illness (write yes or no)' },
    { blank: 'If not, only this' },
    { blank: 'What must not be shared' },
    { blank: 'Which surgery and hospital this note is for' },
    { blank: 'This note is good until' },
  ],
  alsoAConcern: [
    { line: 'I also agree that this person may raise a concern for me with:' },
    { blank: 'Who they may raise it with' },
  ],
  limits: [
    {
      line: 'This is my own choice. It is not consent to treatment. I can change my mind at any time by telling you.',
    },
    { blank: 'My signature, and the date' },
    { blank: 'Signature of the person who asks, and the date' },
  ],
};

/** What stands before the note of somebody who agrees that another asks. */
export const beforeAgreed: Block = {
  heading: 'Before it is signed',
  basis: 'note.agreedBefore',
  pieces: [
    whoMayAgree,
    {
      list: [
        'The note is for asking and for talking. It is not consent to treatment.',
        'Signing is the patient’s own choice. They can also ask for themselves, at any time.',
        'Fill in one note for each person who asks, and give a copy to each surgery and hospital.',
        'They can change their mind at any time, by telling the surgery and the hospital.',
      ],
    },
  ],
};

/** The note itself; what is signed follows from the answers. */
export const agreedNote: Block = { heading: 'The note', basis: 'note.agreed', pieces: [byHand] };

/** Of somebody with legal authority: no consent can be given, so the note says on what ground they ask. */
export const authority: readonly Block[] = [
  {
    heading: 'Before you sign',
    basis: 'note.authorityBefore',
    pieces: [
      {
        byNation: {
          england: [
            {
              p: 'A lasting power of attorney for health and welfare counts once it is registered. It is for when the person cannot decide this.',
            },
            { p: 'One for money does not count here. A court can also appoint a deputy.' },
          ],
          wales: [
            {
              p: 'A lasting power of attorney for health and welfare counts once it is registered. It is for when the person cannot decide this.',
            },
            { p: 'One for money does not count here. A court can also appoint a deputy.' },
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
    basis: 'note.authority',
    pieces: [byHand, legalAuthority],
  },
];

/** Of a parent. */
export const parent: readonly Block[] = [
  {
    heading: 'Before you sign',
    basis: 'note.parentBefore',
    pieces: [
      anAbleChild,
      { p: 'Let the child take part as far as they can, and sign as well if they would like to.' },
    ],
  },
  {
    heading: 'The note',
    basis: 'note.parent',
    pieces: [byHand, forTheChildsTeam],
  },
];
