import type { AnyStateMachine } from 'xstate';
import type { Answers, Journey } from '../journey/journey.ts';
import type { SheetOffer } from './sheets.ts';
import type { Advice, Block, Contact, Reader, StepWords } from './words.ts';

type StepKind = 'question' | 'many' | 'advice';
type OutcomeKind = 'urgent' | 'outcome';

/** A path: what each step is, and which option leads where. The flow's machine is made of the same object. */
export type Path = Readonly<Record<string, StepNode | OutcomeNode>>;
interface StepNode {
  readonly tags: StepKind;
  readonly on: Readonly<Record<string, string>>;
}
interface OutcomeNode {
  readonly tags: OutcomeKind;
  readonly type: 'final';
}

/** Who publishes the guide, as every screen, `tel:` link and page of paper takes it. */
export interface Organisation {
  readonly name: string;
  readonly supportLine: Contact;
  readonly generalEnquiries: Contact;
  /** A picture that stands for the name in the head of each page. */
  readonly logo?: { readonly src: string; readonly alt: string };
}

/** What the start page says before the first question. */
export interface StartWords {
  readonly heading: string;
  readonly blocks: readonly Block[];
  readonly button: string;
  /** What stands after the button, for who reads on. */
  readonly after: readonly Block[];
}

/** A page about the guide itself; `id` is its address. What it says is loaded when somebody goes there. */
export interface AboutPage {
  readonly id: string;
  readonly heading: string;
}

/** A language that the guide is in, or is to be. */
export interface Language {
  /** As `lang` names it. It is also the name of its folders of words. */
  readonly id: string;
  /** What those who speak it call it. */
  readonly name: string;
  /** The way from the pages of one language to those of this one. */
  readonly folder: string;
  /** ISO date on which a translator had checked all of it. Until then nobody is led to it. */
  readonly checkedOn?: string;
}

/** What a person ticked on an outcome itself: it changes words there, and never the way. */
export interface OutcomeNeeds {
  readonly interpreter: boolean;
}

/** Gives the advice of the outcome that a journey has reached. It is loaded once the page is at rest. */
export type Advise = (journey: Journey, needs?: OutcomeNeeds) => Advice;

/** How a clinic's link begins: answered already, and what its address may answer besides. */
export interface ClinicStart {
  readonly answers: Answers;
  /** Steps that `?step=option` in the address may answer. */
  readonly mayAnswer: readonly string[];
}

/** A guide that `src/` can show: a path, its words, and the rules that turn answers into advice. */
export interface Flow {
  readonly id: string;
  /** What the guide is called, in titles and in the header. */
  readonly name: string;
  readonly version: string;
  /** Which release this is: one more at each publication, so that older ones can be recalled. */
  readonly release: number;
  /** ISO dates: when the content was last checked, and when it is to be checked next. */
  readonly checkedOn: string;
  readonly checkBy: string;
  readonly organisation: Organisation;
  /** The other languages that people may choose. */
  readonly languages: readonly Language[];
  readonly path: Path;
  /** The step where it begins. */
  readonly first: string;
  /** The path as a machine, always the same one. */
  readonly machine: () => AnyStateMachine;
  /** The ids that may be ticked at each *many* step. */
  readonly ticks: Readonly<Record<string, readonly string[]>>;
  readonly nationNames: Readonly<Record<string, string>>;
  readonly start: StartWords;
  readonly steps: Readonly<Record<string, StepWords>>;
  readonly urgentHelp: Advice;
  /** What to do when unwell, in one line: it stands where the guide itself cannot. */
  readonly whenUnwell: string;
  /** The advice of the outcomes that say what to do now, by id. That of all others is loaded with `Advise`. */
  readonly urgentOutcomes: Readonly<Record<string, Advice>>;
  readonly about: readonly AboutPage[];
  /** Whose voice and whose nation: looked up from the answers. */
  readonly reader: (journey: Journey) => Reader;
  /** What the outcome offers beside its advice, in the order in which it offers it. */
  readonly sheets: readonly SheetOffer[];
  /** The ids of the sheets that the answers point to, the most useful first. */
  readonly sheetsFirst: (journey: Journey) => readonly string[];
  /** What a professional with a patient beside them is told on each screen of the path. */
  readonly readAloud: string;
  /** The answers with which a clinic's link begins; what its address adds is checked by `clinicAnswers`. */
  readonly clinic: ClinicStart;
  /** True while nothing of this journey may be kept, as on a clinic's shared computer. */
  readonly keepNothing: (journey: Journey) => boolean;
}
