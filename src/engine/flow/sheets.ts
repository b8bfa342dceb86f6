import type { Journey } from '../journey/journey.ts';
import type { Block, Text } from './words.ts';

/** What a sheet is called: as the `h1` of its screen, and as a choice on the outcome. */
export interface SheetNames {
  readonly heading: Text;
  readonly link: Text;
  /** What it is for, in a line under its link. */
  readonly purpose: Text;
}

/** What has to be known of a sheet before it comes. Its screen and its paper are loaded near an outcome. */
export interface SheetOffer extends SheetNames {
  /** It is also the sheet's address. */
  readonly id: string;
  readonly offered: (journey: Journey) => boolean;
  /**
   * What its screen is on paper: itself, to take along; itself without the guide's head, to send to somebody; the
   * others, which it prints; or nothing to take along.
   */
  readonly onPaper: 'itself' | 'withoutHead' | 'others' | 'nothing';
}

/** The sheets that a journey's end offers beside its advice, in the flow's order. */
export function offeredSheets<Offer extends SheetOffer>(
  { sheets }: { readonly sheets: readonly Offer[] },
  journey: Journey,
): readonly Offer[] {
  return journey.ended ? sheets.filter(({ offered }) => offered(journey)) : [];
}

/** How many sheets stand first, where the answers point to them. */
const mostFirst = 4;

/**
 * The offered sheets in two groups: those that the answers point to, most useful first, and the others.
 *
 * @example const { first, more } = sheetsInOrder(flow, journey)
 */
export function sheetsInOrder<Offer extends SheetOffer>(
  flow: {
    readonly sheets: readonly Offer[];
    readonly sheetsFirst: (journey: Journey) => readonly string[];
  },
  journey: Journey,
): { readonly first: readonly Offer[]; readonly more: readonly Offer[] } {
  const offered = offeredSheets(flow, journey);
  const first = flow
    .sheetsFirst(journey)
    .flatMap((id) => offered.find((offer) => offer.id === id) ?? [])
    .slice(0, mostFirst);
  return { first, more: offered.filter((offer) => !first.includes(offer)) };
}

/** What is typed into a letter, and how it is checked. Nothing is ever refused. */
export type FieldKind =
  | 'text'
  | 'long'
  | 'address'
  | 'date'
  | 'pastDate'
  | 'nhsNumber'
  | 'tenDigits';

/** A blank of a letter that can be filled in on screen. The same id means the same field in every letter. */
export interface Field {
  readonly id: string;
  readonly kind: FieldKind;
  readonly label: Text;
  readonly hint?: Text;
  /** How many lines there are to write on by hand; none where a part of a line is enough. */
  readonly lines?: number;
}

/** A paragraph of a letter. A field stands in it by its id, as `%born%`. */
export interface LetterParagraph {
  /** Where it stands, or how; as all others where it is not said. */
  readonly as?: 'sender' | 'date' | 'reader' | 'strong' | 'name' | 'foot';
  readonly text: Text;
  /** It is left out of a letter that is filled in on screen, while its fields are empty. */
  readonly optional?: boolean;
}

/** A letter from the answers, for one who may be written to. */
export interface Letter {
  readonly id: string;
  /** Who it goes to, as a choice among several says it. */
  readonly to: Text;
  /** Every field that a paragraph names, by id. */
  readonly fields: Readonly<Record<string, Field>>;
  readonly paragraphs: readonly LetterParagraph[];
}

/** What one of the options means for one thing that matters to the person. */
interface OptionMatter {
  readonly what: Text;
  readonly says: Text;
}

/** One option beside the others, in as much detail as each of them. */
export interface ComparedOption {
  readonly id: string;
  readonly name: Text;
  /** Whether the answers point to it. It makes none better. */
  readonly possible: boolean;
  readonly what: Text;
  /** As many good points as hard ones. */
  readonly good: readonly Text[];
  readonly hard: readonly Text[];
  readonly like: Text;
  readonly who: Text;
  readonly matters: readonly OptionMatter[];
}

export interface Comparison {
  readonly before: Block;
  readonly options: readonly ComparedOption[];
}

/** A question that a person asks themselves, and the one thing that helps where they say no. */
export interface SureQuestion {
  readonly id: string;
  readonly question: Text;
  readonly helps: Block;
}

export interface SureWords {
  readonly before: Block;
  readonly questions: readonly SureQuestion[];
  /** What is said where no question was answered with no. */
  readonly allClear: Block;
  readonly credit: Block;
}
