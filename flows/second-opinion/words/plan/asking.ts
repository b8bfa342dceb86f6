import type { Block, Piece, Text } from '../../types.ts';

/** On what ground someone asks. `self` is the patient, alone or with a nurse. */
export type Ground = 'self' | 'agreed' | 'authority' | 'parent';

/** How a carer introduces themselves, in a script and in a letter. */
export const introduction: Readonly<Record<Exclude<Ground, 'self'>, Text>> = {
  agreed: 'I am asking for someone who has agreed that I ask.',
  authority:
    'I am asking for someone who cannot decide this. I have legal authority to make health decisions for them.',
  parent: 'I have parental responsibility for this child, and I am asking for them.',
};

/** Who asks, for whom and on what ground, with room to sign: on every plan of a carer. */
export function whoAsks(ground: Exclude<Ground, 'self'>, aged16or17: boolean): Block {
  return { ...grounds[ground], id: 'asking', ...(ground === 'agreed' && aged16or17 ? young : {}) };
}

const forAnAdult: Block = {
  heading: 'Who is asking, and who for',
  facts: ['S11', 'S12', 'C1', 'C10', 'C12', 'C14'],
  pieces: [
    {
      p: 'You are asking for someone else, and they have agreed that you ask. They can take that back at any time, and can always ask for themselves.',
    },
    {
      sheet: [
        { blank: 'The patient’s name' },
        { blank: 'Name of the person who asks' },
        { blank: 'The patient’s signature, and the date' },
      ],
    },
  ],
  links: [{ to: 'consent-note', text: 'The consent note, in full' }],
};

const grounds: Readonly<Record<Exclude<Ground, 'self'>, Block>> = {
  agreed: forAnAdult,
  authority: {
    heading: 'Who is asking, and who for',
    facts: ['C2', 'C3', 'C5', 'C6'],
    pieces: [
      {
        p: 'You are asking for someone who cannot make this decision. You act with legal authority, in their best interests. Take your registered document or court order.',
      },
      {
        byNation: {
          england: [],
          scotland: [],
          wales: [],
          northernIreland: [
            {
              p: 'Ask the team first whether your document covers health here. An enduring power of attorney does not.',
            },
          ],
        },
      },
      {
        sheet: [
          { line: 'I have legal authority to make health decisions for this person.' },
          { blank: 'The patient’s name' },
          { blank: 'Name of the person who asks' },
          { blank: 'Signature, and the date' },
        ],
      },
    ],
    links: [{ to: 'consent-note', text: 'The note on your authority, in full' }],
  },
  parent: {
    heading: 'Who is asking, and who for',
    facts: ['C7'],
    pieces: [
      {
        p: 'You are asking for a child under 16, and you have parental responsibility. Let the child take part as far as they can.',
      },
      {
        sheet: [
          { line: 'I have parental responsibility for this child, and I am asking for them.' },
          { blank: 'The child’s name' },
          { blank: 'Name of the person who asks' },
          { blank: 'Signature, and the date' },
        ],
      },
    ],
    links: [{ to: 'consent-note', text: 'The note for the child’s team, in full' }],
  },
};

const atThatAgeTheyDecide: Piece = {
  p: 'At that age they are taken to be able to decide for themselves.',
};

const young: Pick<Block, 'facts' | 'pieces'> = {
  facts: ['S11', 'S12', 'C5', 'C7', 'C10', 'C12', 'C14'],
  pieces: [
    {
      p: 'You are asking for someone aged 16 or 17, and they have agreed that you ask. They can take that back at any time, and can always ask for themselves.',
    },
    {
      byNation: {
        england: [atThatAgeTheyDecide],
        scotland: [atThatAgeTheyDecide],
        wales: [atThatAgeTheyDecide],
        northernIreland: [{ p: 'Ask the team how this works at 16 and 17.' }],
      },
    },
    ...forAnAdult.pieces.slice(1),
  ],
};
