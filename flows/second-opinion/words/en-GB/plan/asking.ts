import type { OptionId } from '../../../machine.ts';
import type { Block, Piece } from '../../../types.ts';

/** On what ground someone asks. `self` is the patient, alone or with a nurse. */
export type Ground = 'self' | 'agreed' | 'authority' | 'parent';

/** Where the care is given: one nation, or more, or not known. */
export type Where = OptionId<'nation'> | undefined;

/** What the request is about: another opinion, or a concern about care. */
export type About = 'opinion' | 'concern';

const checkDocument = 'Please check whether my document or court order covers this request.';

/**
 * How a carer introduces themselves, in a script and in a letter: on what ground they ask, claiming no more
 * than holds in that nation (C6, C7), and for no more than was agreed (C14).
 */
export function introduce(
  ground: Exclude<Ground, 'self'>,
  where: Where,
  about: About = 'opinion',
): string {
  switch (ground) {
    case 'agreed':
      return about === 'opinion'
        ? 'I am asking for someone who has agreed that I ask.'
        : 'I am asking for someone who has agreed that I raise this concern.';
    case 'authority':
      return `I am asking for someone who cannot decide this. ${
        authorityIsSure(where)
          ? 'I have legal authority to make health decisions for them.'
          : checkDocument
      }`;
    case 'parent':
      return parentalClaim(where);
  }
}

/** Whether a document that covers health can be held there at all; in Northern Ireland that is not sure (C6). */
function authorityIsSure(where: Where): boolean {
  return where === 'england' || where === 'scotland' || where === 'wales';
}

/** What somebody with legal authority signs to. */
export function authorityClaim(where: Where): string {
  return authorityIsSure(where)
    ? 'I have legal authority to make health decisions for this person.'
    : checkDocument;
}

/** What a parent signs to, by the name that it has there (C7). */
export function parentalClaim(where: Where): string {
  if (where === 'scotland') {
    return 'I have parental rights and responsibilities for this child, and I am asking for them.';
  }
  return where === undefined || where === 'acrossBorder'
    ? 'I have parental responsibility (Scotland: parental rights and responsibilities) for this child, and I am asking for them.'
    : 'I have parental responsibility for this child, and I am asking for them.';
}

/** Who asks, for whom and on what ground, with room to sign: on every plan of a carer. */
export function whoAsks(ground: Exclude<Ground, 'self'>, where: Where, aged16or17: boolean): Block {
  const young = ground === 'agreed' && aged16or17 ? forYoungPeople : {};
  return { ...groundWords[ground](where), id: 'asking', ...young };
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

const withAuthority = (where: Where): Block => ({
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
        { line: authorityClaim(where) },
        { blank: 'The patient’s name' },
        { blank: 'Name of the person who asks' },
        { blank: 'Signature, and the date' },
      ],
    },
  ],
  links: [{ to: 'consent-note', text: 'The note on your authority, in full' }],
});

const asParent = (where: Where): Block => ({
  heading: 'Who is asking, and who for',
  facts: ['C7'],
  pieces: [
    {
      p: 'You are asking for a child under 16, and you are responsible for them. Let the child take part as far as they can.',
    },
    {
      sheet: [
        { line: parentalClaim(where) },
        { blank: 'The child’s name' },
        { blank: 'Name of the person who asks' },
        { blank: 'Signature, and the date' },
      ],
    },
  ],
  links: [{ to: 'consent-note', text: 'The note for the child’s team, in full' }],
});

const groundWords: Readonly<Record<Exclude<Ground, 'self'>, (where: Where) => Block>> = {
  agreed: () => forAnAdult,
  authority: withAuthority,
  parent: asParent,
};

const atThatAgeTheyDecide: Piece = {
  p: 'At that age they are taken to be able to decide for themselves.',
};

const forYoungPeople: Pick<Block, 'facts' | 'pieces'> = {
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
