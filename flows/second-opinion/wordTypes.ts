import type { SheetRow, Source, SureWords } from '../../src/engine/index.ts';
import type { BasisId } from './evidence/blocksRestOn.ts';
import type { TickId } from './machine.ts';
import type { addresseesAt } from './sheets/addressees.ts';
import type { FieldId } from './sheets/letterFields.ts';
import type {
  About,
  Block,
  Door,
  Ground,
  NationId,
  OptionName,
  ShownPiece,
  Text,
} from './types.ts';

/** The shapes of words that are no block of advice, the same in every language. */

/** What somebody to turn to is called, and what is said of them; their numbers and links are `nations.ts`'s. */
export interface ContactWords {
  readonly name: string;
  readonly about: string;
}

/** What is said of a nation's services. */
export interface NationWords<Urgent extends string = string> {
  readonly name: string;
  /** For what is urgent and not life-threatening, in the order in which to try them. */
  readonly urgent: Readonly<Record<Urgent, ContactWords>>;
  /** In a mental health crisis, where nobody’s life is in danger. */
  readonly crisis: ContactWords;
  /** Help with a concern, and how to complain. */
  readonly adviceBody: ContactWords;
  /** How one speaks or writes to it. */
  readonly toAdviceBody: string;
  readonly adviceBodyHelps: ShownPiece;
  readonly complaint: ShownPiece;
}

/** The nations, each with what there is for urgent help. */
export interface NationsWords {
  readonly england: NationWords<'nhs111'>;
  readonly scotland: NationWords<'nhs24'>;
  readonly wales: NationWords<'nhs111Wales'>;
  readonly northernIreland: NationWords<'outOfHours' | 'phoneFirst'>;
}

/** What the plan says about one door: the way to it. What to say there is `Said`. */
export interface DoorWords {
  /** What to do next, in one sentence. */
  readonly lead: Text;
  readonly steps: readonly Block[];
  /** The same steps where the team is called anyway, so that nobody is told to call twice. */
  readonly stepsInThatCall?: readonly Block[];
}

/** Words to say to one person: short, and neutral, since many fear to offend (E7, H17). */
export interface Said {
  readonly to: string;
  readonly script: readonly Text[];
  /** Whether it asks already what waiting would do. */
  readonly asksAboutWaiting?: true;
  /** A concern is another thing to agree to than an opinion. */
  readonly about?: About;
}

/** Questions to take along. Each is asked by whoever holds the paper. */
export interface Asked {
  readonly questions: readonly Text[];
  readonly basis: BasisId;
}

/** A list of questions under a heading of its own. */
export interface QuestionList extends Asked {
  readonly heading: string;
}

/** One thing that matters, weighed: what asking could bring, and what it could cost, in equal detail. */
export interface Weighed {
  readonly what: Text;
  readonly oneHand: Text;
  readonly otherHand: Text;
  readonly basis: BasisId;
}

/** What a person signs or says about whether they may ask, as it holds where the care is given (C6, C7). */
export interface Claims {
  /** `sure` where a document that covers health can be held at all. */
  readonly authority: Readonly<Record<'sure' | 'unsure', string>>;
  /** By the name that it has in one nation, in the others, and where the nation is not one. */
  readonly parent: Readonly<Record<'scotland' | 'elsewhere' | 'acrossBorder', string>>;
}

/** How somebody who asks for another introduces themselves. */
export interface Introductions extends Pick<Claims, 'authority' | 'parent'> {
  readonly agreed: Readonly<Record<About, string>>;
}

/** Who asks, for whom and on what ground. `young` stands in for `agreed` at 16 and 17. */
export type WhoAsks = Readonly<Record<Exclude<Ground, 'self'> | 'young', Block>>;

/** What a letter to somebody asks for (P1, P2). */
export interface LetterWords {
  readonly to: string;
  readonly request: Text;
  /** What it asks for beside the request. */
  readonly alsoAsk: readonly Text[];
}

/** A letter to each of those who may be written to at each door. */
export type LettersAt = {
  readonly [D in Door]: Readonly<Record<(typeof addresseesAt)[D][number], LetterWords>>;
};

/** A blank of a letter that can be filled in on screen. */
interface FieldWords {
  readonly label: Text;
  readonly hint?: Text;
}
export type FieldsWords = Readonly<Record<FieldId, FieldWords>>;

/** The number by which the NHS knows a patient, as it is called where they are treated. */
export interface PatientNumberWords {
  readonly names: Readonly<Record<NationId | 'acrossBorder', string>>;
  readonly hint: string;
}

/** One option, told in as much detail as each of the others, with a hard point for every good one. */
export interface OptionToCompare {
  readonly name: Text;
  readonly what: Text;
  readonly good: readonly [Text, Text];
  readonly hard: readonly [Text, Text];
  readonly like: Text;
  readonly who: Text;
  /** What it means for each thing that may matter. */
  readonly matters: Readonly<Record<TickId<'matters'>, Text>>;
}
export type OptionsToCompare = Readonly<Record<OptionName, OptionToCompare>>;

/** What the pages about the guide take from elsewhere. Dates are in words. */
export interface AboutGuide {
  /** Sentences of the publisher: who it is, who pays, when the guide is checked again. */
  readonly publisher: Readonly<Record<'publisher' | 'funding' | 'updates', string>>;
  readonly checkedOn: string;
  readonly sources: readonly Source[];
}

/** The questions that a person asks themselves, as they are written. */
export interface SureQuestions {
  readonly before: Block;
  readonly questions: readonly (Omit<SureWords['questions'][number], 'helps'> & {
    readonly helps: Block;
  })[];
  readonly allClear: Block;
  readonly credit: Block;
}

/** Words for each door. */
export type AtEachDoor<Words> = Readonly<Record<Door, Words>>;

/** Rows of a page to finish by hand, to stand among others. */
export interface Sheet {
  readonly sheet: readonly SheetRow[];
}
