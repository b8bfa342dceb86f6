import type { Block, Piece } from '../../../types.ts';
import type { Claims, Introductions, WhoAsks } from '../../../wordTypes.ts';

const checkDocument = 'Please check whether my document or court order covers this request.';

/** What somebody with legal authority, or a parent, signs to. */
export const claims: Claims = {
  authority: {
    sure: 'I have legal authority to make health decisions for this person.',
    unsure: checkDocument,
  },
  parent: {
    scotland:
      'I have parental rights and responsibilities for this child, and I am asking for them.',
    elsewhere: 'I have parental responsibility for this child, and I am asking for them.',
    acrossBorder:
      'I have parental responsibility (Scotland: parental rights and responsibilities) for this child, and I am asking for them.',
  },
};

/** How a carer introduces themselves, in a script and in a letter. */
export const introductions: Introductions = {
  agreed: {
    opinion: 'I am asking for someone who has agreed that I ask.',
    concern: 'I am asking for someone who has agreed that I raise this concern.',
  },
  authority: {
    sure: 'I am asking for someone who cannot decide this. I have legal authority to make health decisions for them.',
    unsure: `I am asking for someone who cannot decide this. ${checkDocument}`,
  },
  parent: claims.parent,
};

export const whoIsAsking: string = 'Who is asking, and who for';

const forAnAdult: Block = {
  heading: whoIsAsking,
  basis: 'asking.adult',
  pieces: [
    {
      p: 'You are asking for someone else, and they have agreed that you ask. They can change their mind at any time, and can always ask for themselves.',
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

const withAuthority: Block = {
  heading: whoIsAsking,
  basis: 'asking.authority',
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
        { blank: 'The patient’s name' },
        { blank: 'Name of the person who asks' },
        { blank: 'Signature, and the date' },
      ],
    },
  ],
  links: [{ to: 'consent-note', text: 'The note on your authority, in full' }],
};

const asParent: Block = {
  heading: whoIsAsking,
  basis: 'asking.parent',
  pieces: [
    {
      p: 'You are asking for a child under 16, and you are responsible for them. Let the child take part as far as they can.',
    },
    {
      sheet: [
        { blank: 'The child’s name' },
        { blank: 'Name of the person who asks' },
        { blank: 'Signature, and the date' },
      ],
    },
  ],
  links: [{ to: 'consent-note', text: 'The note for the child’s team, in full' }],
};

const atThatAgeTheyDecide: Piece = {
  p: 'At that age they are taken to be able to decide for themselves.',
};

const forYoungPeople: Block = {
  ...forAnAdult,
  basis: 'asking.young',
  pieces: [
    {
      p: 'You are asking for someone aged 16 or 17, and they have agreed that you ask. They can change their mind at any time, and can always ask for themselves.',
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

/** Who asks, for whom and on what ground, with room to sign. What they sign to is the first line of its sheet. */
export const whoAsksWords: WhoAsks = {
  agreed: forAnAdult,
  young: forYoungPeople,
  authority: withAuthority,
  parent: asParent,
};
