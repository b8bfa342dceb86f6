/** `you` speaks to the patient; `they` speaks to a carer about the patient. */
export type Voice = 'you' | 'they';

/** One string where both voices say the same, or one for each voice. */
export type Text = string | Readonly<Record<Voice, string>>;

/** Who is reading, looked up from the answers: it decides between words, never the route. */
export interface Reader<Nation extends string = string> {
  readonly voice: Voice;
  /** The nations whose services are shown: one, or all of them, each labelled. */
  readonly nations: readonly Nation[];
}

/** A day, as `2026-11-22`. */
export type IsoDate = `${number}-${number}-${number}`;

/** A number or address to turn to. The number shown, called and printed is this one. */
export interface Contact<T = Text> {
  readonly name: string;
  /** As people read it: `0800 002 9002`. `telHref()` derives the `tel:` link from it. */
  readonly number?: string;
  readonly about?: T;
  readonly link?: Link;
  /** By when number and link are to be checked again. After that day `contactOn` leaves the number out. */
  readonly checkBy?: IsoDate;
  /** What stands in the place of a number that is left out, where there is no `link`. */
  readonly site?: Link;
}

/** A link out of the guide. Its text shows the address, so that it still helps on paper. */
export interface Link {
  readonly text: string;
  readonly href: string;
}

/** A document that a fact was read in. `href` only where the full address is known. */
export interface Source {
  readonly name: string;
  readonly href?: string;
  /** How old the copy was that was read. */
  readonly dated?: string;
}

/** A sentence of a sheet, or a label with lines to write on: one line where `lines` is not said. */
export type SheetRow<T = Text> =
  | { readonly line: T }
  | { readonly blank: T; readonly lines?: number };

/** What a block is made of. `T` is `Text` as written and `string` once a reader is known. */
export type Piece<T = Text, Nation extends string = string> =
  | PlainPiece<T>
  /** Only the pieces of the reader's nations are shown. */
  | { readonly byNation: Readonly<Record<Nation, readonly Piece<T, Nation>[]>> };

export type PlainPiece<T = Text> =
  /** A paragraph of at most three sentences. */
  | { readonly p: T }
  | { readonly list: readonly T[] }
  /** Things to tick off; on paper each has a box. */
  | { readonly checklist: readonly T[] }
  /** Questions to ask; on paper each has room for the answer. */
  | { readonly questions: readonly T[] }
  /** Where the number of whoever is called first stands, with a field for it. */
  | { readonly numberToCall: T }
  /** Words to say aloud. */
  | { readonly script: readonly T[] }
  /** A page to finish by hand: sentences, and labels that are followed by a line to write on. */
  | { readonly sheet: readonly SheetRow<T>[] }
  /** One thing weighed, both sides in equal detail. */
  | { readonly weigh: { readonly what: T; readonly oneHand: T; readonly otherHand: T } }
  | { readonly contact: Contact<T> }
  | { readonly link: Link }
  /** Where facts were read, each with its link where there is one. */
  | { readonly sources: readonly Source[] };

/**
 * A block of advice under its own heading.
 * `strong` must not be missed; `urgent` says what to do now; `calm` is set apart.
 */
export interface Block<T = Text, Nation extends string = string, Basis extends string = string> {
  readonly id?: string;
  readonly heading?: T;
  /**
   * The id under which the flow's evidence lists the facts that this block rests on; several where it is put
   * together. A block that says nothing beyond its parts has none. What is on screen does not depend on it.
   */
  readonly basis?: Basis | readonly Basis[];
  readonly tone?: 'strong' | 'urgent' | 'calm';
  readonly pieces: readonly Piece<T, Nation>[];
  /** Blocks one heading level down. `ordered` numbers their headings. */
  readonly parts?: readonly Block<T, Nation, Basis>[];
  readonly ordered?: boolean;
  /** Links to what the outcome offers beside its advice. Paper has no use for them. */
  readonly links?: readonly SheetLink<T>[];
}

/** A link to a sheet of the outcome. */
export interface SheetLink<T = Text> {
  readonly to: string;
  readonly text: T;
}

/** A screen of advice: an advice step, an outcome, or the urgent help. */
export interface Advice<T = Text, Nation extends string = string, Basis extends string = string> {
  readonly heading: T;
  readonly blocks: readonly Block<T, Nation, Basis>[];
}

export interface OptionWords<T = Text> {
  readonly label: T;
  readonly hint?: T;
  /** The choice as a row of "Your answers" says it, where the label would not read well there. */
  readonly summary?: T;
}

interface AskingWords<T, Nation extends string, Basis extends string, Choice extends string> {
  /** The question, and the screen's `h1`. */
  readonly heading: T;
  /** A few words for it in "Your answers". */
  readonly label: string;
  readonly hint?: T;
  /** Advice that stands before the choices. */
  readonly blocks?: readonly Block<T, Nation, Basis>[];
  readonly choices: Readonly<Record<Choice, OptionWords<T>>>;
}

export interface QuestionWords<
  T = Text,
  Nation extends string = string,
  Basis extends string = string,
  Option extends string = string,
> extends AskingWords<T, Nation, Basis, Option> {
  readonly kind: 'question';
  /** What the error summary says when nothing is chosen. */
  readonly missing: T;
}

export interface ManyWords<
  T = Text,
  Nation extends string = string,
  Basis extends string = string,
  Tick extends string = string,
> extends AskingWords<T, Nation, Basis, Tick> {
  readonly kind: 'many';
  /** What "Your answers" says when nothing is ticked. */
  readonly none: string;
}

export interface AdviceWords<
  T = Text,
  Nation extends string = string,
  Basis extends string = string,
  Option extends string = string,
> extends Advice<T, Nation, Basis> {
  readonly kind: 'advice';
  readonly label: string;
  /** One button for each way on. */
  readonly ways: Readonly<Record<Option, OptionWords<T>>>;
}

export type StepWords = QuestionWords | ManyWords | AdviceWords;
