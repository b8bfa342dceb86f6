import type { Contact, Link, StepWords } from '../../src/engine/index.ts';
import { organisation, pages, scottishArm } from '../organisation/index.ts';
import {
  adviceBody,
  cancerTreatmentHelpline,
  complaint,
  crisisLines,
  emergency,
  otherHelpline,
  samaritans,
  urgentNumbers,
} from './services.ts';
import type {
  Advice,
  Block,
  ContactId,
  PageId,
  Piece,
  ServicesId,
  ShownAdvice,
  ShownBlock,
  ShownPiece,
  StepsWords,
} from './types.ts';

/** What a publisher does not have is not named: a piece that names it falls away. */
const contacts: Readonly<Record<ContactId, Contact | undefined>> = {
  supportLine: organisation.supportLine,
  supportLineNumber: withoutAbout(organisation.supportLine),
  generalEnquiries: organisation.generalEnquiries,
  scottishArm,
  otherHelpline,
  emergency,
  samaritans,
  cancerTreatmentHelpline,
};
/** The name and number alone. */
function withoutAbout({ about: _, ...others }: Contact): Contact {
  return others;
}

const links: Readonly<Record<PageId, Link | undefined>> = {
  professionals: undefined,
  ...pages,
};
const services = { urgentNumbers, crisisLines, adviceBody, complaint } satisfies Record<
  ServicesId,
  ShownPiece
>;

/**
 * A block with the numbers and links of whom it names. One that names nobody stays the very same.
 *
 * @example withNumbers({ pieces: [{ call: 'emergency' }] }) // { pieces: [{ contact: { name: 'Emergency', number: '999', … } }] }
 */
export function withNumbers(block: Block): ShownBlock {
  if (namesNobody(block)) return block;
  const known = made.get(block);
  if (known) return known;
  const { pieces, parts, ...rest } = block;
  const shown = {
    ...rest,
    pieces: pieces.flatMap(shownPiece),
    ...(parts ? { parts: parts.map(withNumbers) } : {}),
  };
  made.set(block, shown);
  return shown;
}

/** Advice with the numbers and links of whom its blocks name. */
export function adviceWithNumbers({ heading, blocks }: Advice): ShownAdvice {
  return { heading, blocks: blocks.map(withNumbers) };
}

/** The words of a step with the numbers and links of whom its blocks name. */
export function stepWithNumbers(words: StepsWords[keyof StepsWords]): StepWords {
  if (words.kind === 'advice') return { ...words, blocks: words.blocks.map(withNumbers) };
  const { blocks, ...rest } = words;
  return blocks ? { ...rest, blocks: blocks.map(withNumbers) } : rest;
}

/** Most blocks are the same on each way, so each is made once. */
const made = new WeakMap<Block, ShownBlock>();

function namesNobody(block: Block): block is ShownBlock {
  return block.pieces.every(isShown) && (block.parts ?? []).every(namesNobody);
}

function isShown(piece: Piece): piece is ShownPiece {
  if ('byNation' in piece) return Object.values(piece.byNation).every((own) => own.every(isShown));
  return !('call' in piece || 'readOn' in piece || 'services' in piece);
}

function shownPiece(piece: Piece): readonly ShownPiece[] {
  if ('call' in piece) return whereThereIs(contacts, piece.call, (contact) => ({ contact }));
  if ('readOn' in piece) return whereThereIs(links, piece.readOn, (link) => ({ link }));
  if ('services' in piece) return [services[piece.services]];
  if (!('byNation' in piece)) return [piece];
  const { england, scotland, wales, northernIreland } = piece.byNation;
  return [
    {
      byNation: {
        england: england.flatMap(shownPiece),
        scotland: scotland.flatMap(shownPiece),
        wales: wales.flatMap(shownPiece),
        northernIreland: northernIreland.flatMap(shownPiece),
      },
    },
  ];
}

/** @throws {Error} where nobody is known by that id: a number must not go missing for a slip */
function whereThereIs<Id extends string, T>(
  all: Readonly<Record<Id, T | undefined>>,
  id: Id,
  piece: (named: T) => ShownPiece,
): readonly ShownPiece[] {
  if (!Object.hasOwn(all, id)) throw new Error(`Words name “${id}”, whom nobody knows`);
  const named = all[id];
  return named === undefined ? [] : [piece(named)];
}
