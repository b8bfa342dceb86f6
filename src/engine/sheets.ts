import type { Advise } from './flow.ts';
import type { Answers, Journey } from './journey.ts';
import type { Block, Text } from './words.ts';

/** What is typed into a letter, and how it is checked. Nothing is ever refused. */
export type FieldKind = 'text' | 'long' | 'date' | 'pastDate' | 'nhsNumber' | 'tenDigits';

/** A blank of a letter that can be filled in on screen. The same id means the same field in every letter. */
export interface Field {
  readonly id: string;
  readonly kind: FieldKind;
  readonly hint?: Text;
}

/** A sentence of a letter, or a label that is followed by what was typed, or by lines to write on. */
export type LetterRow =
  | { readonly line: Text }
  | { readonly blank: Text; readonly lines?: number; readonly field?: Field };

/** A letter from the answers, for one who may be written to. */
export interface Letter {
  readonly id: string;
  /** Who it goes to, as a choice among several says it. */
  readonly to: Text;
  readonly rows: readonly LetterRow[];
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

/** An entry for a calendar that others may see, so it says nothing of illness. */
export interface Reminder {
  readonly before: Block;
  readonly inDays: number;
  readonly title: string;
  readonly note: string;
}

/**
 * What a flow's outcomes offer beside their advice. It is loaded when a person comes near an outcome, and
 * derived from the answers like everything else.
 */
export interface FlowExtras {
  /** What the outcome itself advises, to print it with the rest. */
  readonly advise: Advise;
  /** What the publisher offers after an outcome. It is not part of the advice, and not printed. */
  readonly more: (journey: Journey) => Block | undefined;
  /** What a professional does at the end, with the patient beside them. Not printed. */
  readonly checkUnderstanding: Block;
  /** None where nobody may be written to in the patient's name. */
  readonly letters: (journey: Journey) => readonly Letter[];
  /** What stands above the letter. */
  readonly beforeLetter: Block;
  /** Lists of questions, those that matter most first. */
  readonly questions: (journey: Journey) => readonly Block[];
  /** What stands on the note to sign. */
  readonly consentNote: (journey: Journey) => readonly Block[];
  readonly options: (journey: Journey) => Comparison;
  readonly sure: (journey: Journey) => SureWords;
  readonly reminder: Reminder;
  /** The answers to carry to the person's own device. */
  readonly handOver: (journey: Journey) => Answers;
}
