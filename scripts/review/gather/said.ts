import type { Block, Contact, Piece, Text, Voice } from '../../../src/engine/index.ts';
import { basesOf } from '../../words/factsOf.ts';
import { Bits } from './bits.ts';
import { getOr } from './getOr.ts';

type PlainPiece = Exclude<Piece, { readonly byNation: unknown }>;

/** What a text is of its section. */
export type Kind =
  | 'heading'
  | 'paragraph'
  | 'list'
  | 'number to call'
  | 'words to say'
  | 'question to ask'
  | 'line to sign or fill in'
  | 'weighed'
  | 'contact'
  | 'link'
  | 'link to a sheet';

/** One text of a section, with the sets of answers that lead to it. */
export interface Said {
  readonly kind: Kind;
  readonly text: Text;
  readonly cells: Bits;
  readonly voices: ReadonlySet<Voice>;
  /** Under what the evidence lists its facts: what every block has in which it stands; all of them, if none is in each. */
  readonly bases: readonly string[];
}

interface Noted extends Said {
  readonly voices: Set<Voice>;
  readonly inBlocks: Set<string>;
}

/** A reader at one set of answers. */
interface Reader {
  readonly cell: number;
  readonly voice: Voice;
  readonly nations: readonly string[];
}

/** Every text of the sections of a place, in the order in which they first came. */
export class Sections {
  private readonly sections = new Map<string, Map<Kind, Map<string, Noted>>>();

  /** Notes all that a block says to a reader. */
  note(section: string, block: Block, reader: Reader): void {
    const bases = basesOf(block).join(' ');
    const say = (kind: Kind, text: Text) => this.noteText(section, kind, text, bases, reader);
    if (block.heading !== undefined) say('heading', block.heading);
    for (const piece of block.pieces) visitPiece(piece, reader.nations, say);
    for (const link of block.links ?? []) say('link to a sheet', link.text);
    for (const part of block.parts ?? []) this.note(section, part, reader);
  }

  noteText(section: string, kind: Kind, text: Text, bases: string, reader: Reader): void {
    const kinds = getOr(this.sections, section, () => new Map<Kind, Map<string, Noted>>());
    const texts = getOr(kinds, kind, () => new Map<string, Noted>());
    const noted = getOr(texts, wordsOf(text), () => ({
      kind,
      text,
      cells: new Bits(),
      voices: new Set<Voice>(),
      inBlocks: new Set<string>(),
      bases: [],
    }));
    noted.cells.add(reader.cell);
    noted.voices.add(reader.voice);
    noted.inBlocks.add(bases);
  }

  /** Sections with their texts. */
  all(): ReadonlyMap<string, readonly Said[]> {
    return new Map(
      [...this.sections].map(([section, kinds]) => [
        section,
        [...kinds.values()].flatMap((texts) => [...texts.values()].map(asSaid)),
      ]),
    );
  }
}

function asSaid({ inBlocks, ...noted }: Noted): Said {
  return {
    ...noted,
    bases: commonTo([...inBlocks].map((bases) => bases.split(' ').filter(Boolean))),
  };
}

function commonTo(lists: readonly (readonly string[])[]): readonly string[] {
  const all = [...new Set(lists.flat())];
  const common = all.filter((one) => lists.every((list) => list.includes(one)));
  return common.length > 0 ? common : all;
}

/** Texts that say the same are one, whether they were written once or put together anew for each set of answers. */
function wordsOf(text: Text): string {
  if (typeof text === 'string') return text;
  const known = wordsOfTexts.get(text);
  if (known !== undefined) return known;
  const words = `${text.you}\n${text.they}`;
  wordsOfTexts.set(text, words);
  return words;
}
const wordsOfTexts = new WeakMap<object, string>();

type Say = (kind: Kind, text: Text) => void;

/** Says each text of a piece, of the reader's nations alone. */
function visitPiece(piece: Piece, nations: readonly string[], say: Say): void {
  if (!('byNation' in piece)) visitPlain(piece, say);
  else {
    for (const nation of nations) {
      for (const own of piece.byNation[nation] ?? []) visitPiece(own, nations, say);
    }
  }
}

/** @throws {Error} where a kind of piece is new, so that none goes unseen */
function visitPlain(piece: PlainPiece, say: Say): void {
  const all = (kind: Kind, texts: readonly Text[]) => {
    for (const text of texts) say(kind, text);
  };
  if ('p' in piece) say('paragraph', piece.p);
  else if ('list' in piece) all('list', piece.list);
  else if ('checklist' in piece) all('list', piece.checklist);
  else if ('questions' in piece) all('question to ask', piece.questions);
  else if ('numberToCall' in piece) say('number to call', piece.numberToCall);
  else if ('script' in piece) all('words to say', piece.script);
  else if ('contact' in piece) say('contact', contactAsText(piece.contact));
  else if ('link' in piece) say('link', `${piece.link.text} <${piece.link.href}>`);
  else if ('weigh' in piece) {
    all('weighed', [piece.weigh.what, piece.weigh.oneHand, piece.weigh.otherHand]);
  } else if ('sheet' in piece) {
    all(
      'line to sign or fill in',
      piece.sheet.map((row) => ('line' in row ? row.line : row.blank)),
    );
  } else throw new Error(`The review pack does not know the piece ${JSON.stringify(piece)}`);
}

/** A contact in one line. Each is made once, so that it is the same text wherever it stands. */
function contactAsText(contact: Contact): Text {
  return getOr(contactTexts, contact, () => {
    const { name, number, about, link } = contact;
    const line = (said: string) =>
      [`${name}:`, number, said, link && `${link.text} <${link.href}>`].filter(Boolean).join(' ');
    if (about === undefined || typeof about === 'string') return line(about ?? '');
    return { you: line(about.you), they: line(about.they) };
  });
}
const contactTexts = new Map<Contact, Text>();
