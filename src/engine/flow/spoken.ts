import { contactOn } from './dates.ts';
import type { Block, Contact, Piece, PlainPiece, Reader, Text } from './words.ts';

/** A piece as one reader gets it: plain strings, and only the nations that are theirs. */
export type SpokenPiece =
  | PlainPiece<string>
  | {
      readonly forNations: readonly {
        readonly name: string;
        readonly pieces: readonly SpokenPiece[];
      }[];
    };

export interface SpokenBlock extends Omit<Block<string>, 'pieces' | 'parts'> {
  readonly pieces: readonly SpokenPiece[];
  readonly parts?: readonly SpokenBlock[];
}

/** A reader together with the nations' names, by which their pieces are labelled. */
export interface Listener extends Reader {
  readonly nationNames: Readonly<Record<string, string>>;
  /** When it is read: numbers that were to be checked before are left out. A page that is built knows no such day. */
  readonly now?: Date;
}

/**
 * The words in the reader's voice.
 *
 * @example say({ you: 'Ask your GP.', they: 'Ask their GP.' }, { voice: 'they' }) // 'Ask their GP.'
 */
export function say(text: Text, { voice }: Pick<Reader, 'voice'>): string {
  return typeof text === 'string' ? text : text[voice];
}

/**
 * Advice as one reader gets it. Screen, paper and tests all work on what this returns, so none of them
 * can show another voice's words or another nation's services.
 *
 * @param listener who reads, and what the nations are called
 */
export function spoken(block: Block, listener: Listener): SpokenBlock {
  const { heading, pieces, parts, links, ...rest } = block;
  return {
    ...rest,
    ...(heading === undefined ? {} : { heading: say(heading, listener) }),
    pieces: pieces.flatMap((piece) => spokenPiece(piece, listener)),
    ...(parts ? { parts: allSpoken(parts, listener) } : {}),
    ...(links ? { links: links.map(({ to, text }) => ({ to, text: say(text, listener) })) } : {}),
  };
}

/**
 * Blocks as one reader gets them; one that has nothing to say to this reader is left out.
 *
 * @example allSpoken(advice.blocks, { voice: 'you', nations: ['wales'], nationNames })
 */
export function allSpoken(blocks: readonly Block[], listener: Listener): SpokenBlock[] {
  return blocks
    .map((block) => spoken(block, listener))
    .filter(
      ({ heading, pieces, parts, links }) =>
        heading || pieces.length > 0 || parts?.length || links?.length,
    );
}

function spokenPiece(piece: Piece, listener: Listener): SpokenPiece[] {
  const one = (text: Text) => say(text, listener);
  const all = (texts: readonly Text[]) => texts.map(one);
  if ('byNation' in piece) return forNations(piece.byNation, listener);
  if ('p' in piece) return [{ p: one(piece.p) }];
  if ('list' in piece) return [{ list: all(piece.list) }];
  if ('checklist' in piece) return [{ checklist: all(piece.checklist) }];
  if ('questions' in piece) return [{ questions: all(piece.questions) }];
  if ('numberToCall' in piece) return [{ numberToCall: one(piece.numberToCall) }];
  if ('script' in piece) return [{ script: all(piece.script) }];
  if ('contact' in piece) return [{ contact: spokenContact(piece.contact, listener) }];
  if ('weigh' in piece) {
    const { what, oneHand, otherHand } = piece.weigh;
    return [{ weigh: { what: one(what), oneHand: one(oneHand), otherHand: one(otherHand) } }];
  }
  if ('sheet' in piece) {
    return [
      {
        sheet: piece.sheet.map((row) =>
          'line' in row ? { line: one(row.line) } : { ...row, blank: one(row.blank) },
        ),
      },
    ];
  }
  return [piece];
}

function forNations(
  byNation: Readonly<Record<string, readonly Piece[]>>,
  listener: Listener,
): SpokenPiece[] {
  const shown = listener.nations.map((nation) => ({
    name: listener.nationNames[nation] ?? nation,
    pieces: (byNation[nation] ?? []).flatMap((piece) => spokenPiece(piece, listener)),
  }));
  const [only, ...others] = shown;
  if (only && others.length === 0) return [...only.pieces];
  const withWords = shown.filter(({ pieces }) => pieces.length > 0);
  return withWords.length > 0 ? [{ forNations: withWords }] : [];
}

function spokenContact(written: Contact, listener: Listener): Contact<string> {
  const { about, ...contact } = contactOn(written, listener.now);
  return about === undefined ? contact : { ...contact, about: say(about, listener) };
}
