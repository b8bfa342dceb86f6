import { words as interfaceWords } from '#interface/words.ts';
import { factsOf } from '../../../scripts/words/factsOf.ts';
import type { SpokenBlock, SpokenPiece } from '../../../src/engine/index.ts';
import { countWords } from './countWords.ts';

/** A section of a plan as it is printed, with what the laws ask of it. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  /** Every text but the interface's labels: headings, paragraphs, questions, lines to say, names and numbers. */
  readonly texts: readonly string[];
  readonly scripts: readonly (readonly string[])[];
  readonly questions: readonly string[];
  readonly facts: ReadonlySet<string>;
  /** What is said: all of it but the services of the nations, which are told side by side. */
  readonly said: readonly string[];
  /** How many words it prints, the labels included. A phone number is one word. */
  readonly words: number;
}

const { script, theirNumber, oneHand, otherHand } = interfaceWords.pieces;

/** A section as it is printed. Links are not: paper has no use for them. */
export function sectionOf(block: SpokenBlock): Section {
  const texts = textsOfSection(block);
  const pieces = flat(block.pieces);
  return {
    id: block.id ?? '',
    heading: block.heading ?? '',
    texts,
    said: saidIn(block),
    scripts: pieces.flatMap((piece) => ('script' in piece ? [piece.script] : [])),
    questions: pieces.flatMap((piece) => ('questions' in piece ? piece.questions : [])),
    facts: new Set(factsOf(block)),
    words: [...texts, ...pieces.flatMap(labelsOf)].reduce((sum, text) => sum + countWords(text), 0),
  };
}

/** The texts that a section prints, in their order. */
export function textsOfSection({ heading, pieces }: SpokenBlock): string[] {
  return [...(heading === undefined ? [] : [heading]), ...pieces.flatMap(textsOfPiece)];
}

function saidIn({ heading, pieces }: SpokenBlock): readonly string[] {
  const said = pieces.filter((piece) => !('contact' in piece || 'forNations' in piece));
  return textsOfSection({ pieces: said, ...(heading === undefined ? {} : { heading }) });
}

/** @throws {Error} at a kind of piece that no plan has had yet, so that none escapes the count */
function textsOfPiece(piece: SpokenPiece): readonly string[] {
  if ('p' in piece) return [piece.p];
  if ('questions' in piece) return piece.questions;
  if ('script' in piece) return piece.script;
  if ('numberToCall' in piece) return [piece.numberToCall];
  if ('contact' in piece) {
    const { name, number, about, link } = piece.contact;
    return [name, number, about, link?.text].flatMap((text) => text ?? []);
  }
  if ('weigh' in piece) return [piece.weigh.what, piece.weigh.oneHand, piece.weigh.otherHand];
  if ('forNations' in piece) {
    return piece.forNations.flatMap(({ name, pieces }) => [name, ...pieces.flatMap(textsOfPiece)]);
  }
  throw new Error(`Nobody counts ${JSON.stringify(piece)}`);
}

function labelsOf(piece: SpokenPiece): readonly string[] {
  if ('script' in piece) return [script];
  if ('numberToCall' in piece) return [theirNumber];
  return 'weigh' in piece ? [oneHand, otherHand] : [];
}

function flat(pieces: readonly SpokenPiece[]): readonly SpokenPiece[] {
  return pieces.flatMap((piece) =>
    'forNations' in piece ? piece.forNations.flatMap((nation) => flat(nation.pieces)) : [piece],
  );
}
