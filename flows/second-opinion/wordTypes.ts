import type { SheetNames, SheetRow, Source, SureWords } from '../../src/engine/index.ts';
import type { OptionId, TickId } from './machine.ts';
import type { addresseesAt } from './sheets/addressees.ts';
import type { FieldId } from './sheets/letterFields.ts';
import type {
  About,
  Block,
  Door,
  Ground,
  NationId,
  OptionName,
  ShownBlock,
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
  readonly complaint: ShownPiece;
}

/** The nations, each with what there is for urgent help. */
export interface NationsWords {
  readonly england: NationWords<'nhs111'>;
  readonly scotland: NationWords<'nhs24'>;
  readonly wales: NationWords<'nhs111Wales'>;
  readonly northernIreland: NationWords<'outOfHours' | 'phoneFirst'>;
}

/** Who is called first. */
export type CallId =
  | 'nurse'
  | 'nurseOrSurgery'
  | 'childsTeam'
  | 'surgery'
  | 'anotherGp'
  | 'whoeverSaidNo';

/** A first call: whom in at most 12 words, and where their number stands. */
interface CallWords {
  readonly who: string;
  readonly where: string;
}

/** The plan's first section. A door, a reason or a kind of treatment without words does not compile. */
export interface FirstStepWords {
  readonly heading: string;
  readonly doThisFirst: string;
  readonly calls: Readonly<Record<CallId, CallWords>>;
  /** One sentence of why; `dateSet` and `underWay` come before the door's own. */
  readonly why: AtEachDoor<string> & Readonly<Record<'dateSet' | 'underWay', string>>;
  readonly onlyOneGp: Text;
  readonly say: string;
  readonly interpreter: Text;
  /** The first thing that whoever answers asks. */
  readonly whoIAm: string;
  readonly request: AtEachDoor<readonly Text[]> &
    Readonly<Record<'explainedToTheTeam' | 'wondering', readonly Text[]>>;
  /** Said to whoever does not know it yet. */
  readonly reason: Readonly<Partial<Record<OptionId<'mind'>, Text>>>;
  readonly dates: Readonly<Record<UnderWay, Text>>;
}

/** Where treatment is up to, where the team has to be called before any other door. */
export type UnderWay = Extract<OptionId<'treatment'>, 'dateSet' | 'urgent' | 'started' | 'notSure'>;

export type NextStepId =
  | 'askTheGp'
  | 'askTheNhs'
  | 'tellTheTeam'
  | 'atTheVisit'
  | 'ifNoNews'
  | 'askSomeoneElse'
  | 'anotherLook'
  | 'jesssRule'
  | 'beforePaying'
  | 'askTheHospitalToo'
  | 'whoRefers'
  | 'includeTheChild'
  | 'atTheAppointment'
  | 'ifTheyDecide'
  | 'takeTheNote'
  | 'signTheNote'
  | 'takeTheDocument'
  | 'checkTheDocument';

/** What comes after the first call, each with what to say where another person is asked. */
export interface ThenWords
  extends Readonly<Record<NextStepId, { readonly step: Text; readonly script?: readonly Text[] }>> {
  readonly heading: string;
}

export interface DelayWords {
  readonly heading: string;
  readonly doNotCancel: Text;
  /** Where somebody else decides for the patient. */
  readonly doNotCancelForThem: string;
  /** Where there is no treatment yet to decide about. */
  readonly doNotCancelTests: string;
  readonly weigh: string;
  readonly ask: string;
  readonly askedAlready: string;
  readonly couldItHarm: Text;
  readonly whenWouldItMatter: Text;
  readonly whenWouldTheDateGo: string;
}

export type QuestionId =
  | 'explainAgain'
  | 'whatResultsMean'
  | 'inWriting'
  | 'howSure'
  | 'whoRead'
  | 'biopsy'
  | 'whichType'
  | 'options'
  | 'whyNotOthers'
  | 'keepPartOfKidney'
  | 'goodAndBad'
  | 'howLikely'
  | 'withoutTreatment'
  | 'whyNotPossible'
  | 'offeredElsewhere'
  | 'whatWouldChangeThat'
  | 'specialistMeeting'
  | 'howMany'
  | 'anotherTeam'
  | 'whoToTalkTo'
  | 'specialistNurse'
  | 'whatNext'
  | 'ruledOut'
  | 'moreTests'
  | 'comeBackWhen'
  | 'withoutTakingOver'
  | 'whoElseRefers'
  | 'changeYourMind'
  | 'whoElseLooked'
  | 'whoInCharge'
  | 'manyChildren'
  | 'inherited'
  | 'couldItBeBenign'
  | 'trials'
  | 'kidneyFunction'
  | 'followUp'
  | 'decideBy'
  | 'explainToChild'
  | 'childsView'
  | 'whoToCall'
  | 'placeOrDates';

/** Questions to take along, by id, and what to weigh for who is not sure whether to ask. */
export interface QuestionsWords {
  readonly heading: string;
  readonly undecided: {
    readonly heading: string;
    readonly for: readonly [string, string];
    readonly against: readonly [string, string];
  };
  readonly ask: Readonly<Record<QuestionId, Text>>;
}

export interface RecordsWords {
  readonly heading: string;
  readonly send: Text;
  readonly sendToTheGp: string;
  /** Where no hospital treats the person yet. */
  readonly staysRegistered: Text;
  readonly inCharge: Text;
}

export interface HelpWords {
  readonly ifItGoesBadly: {
    readonly heading: string;
    readonly separate: string;
    /** For who was told no. */
    readonly askAgain: string;
  };
  readonly whoCanHelp: {
    readonly heading: string;
    readonly onCancerDrugs: string;
    /** Scotland has one line for everyone on cancer drugs (T6). */
    readonly scotlandsNumber: (number: string) => string;
    readonly spine: string;
    readonly getsWorse: string;
  };
}

/** What the plan needs where nobody knows the answers: the situation that each piece of advice is for. */
export interface GeneralWords {
  readonly underWay: string;
  readonly treatment: Readonly<Record<UnderWay, string>>;
  readonly doors: AtEachDoor<string>;
  readonly whoAsks: string;
  readonly reasons: string;
  readonly grounds: Readonly<Record<Exclude<Ground, 'self'>, string>>;
  readonly proof: string;
  readonly questions: string;
  readonly notAKidneyCancer: string;
  readonly seeOptions: string;
}

/** What the lists of questions are called. */
export interface QuestionListHeadings {
  readonly first: string;
  readonly diagnosis: string;
  readonly treatment: string;
  readonly child: string;
  readonly unclear: string;
  readonly waiting: string;
  readonly anyVisit: string;
  readonly afterwards: ShownBlock;
}

/** What a person signs or says about whether they may ask, as it holds where the care is given (C6, C7). */
export interface Claims {
  /** `sure` where a document that covers health can be held at all. */
  readonly authority: Readonly<Record<'sure' | 'unsure', string>>;
  /** By the name that it has in one nation, in the others, and where the nation is not one. */
  readonly parent: Readonly<Record<'scotland' | 'elsewhere' | 'acrossBorder', string>>;
}

/** How somebody who asks for another introduces themselves. */
export interface Introductions extends Claims {
  readonly agreed: Readonly<Record<About, string>>;
}

/** What a letter to somebody asks for (P1, P2), in paragraphs. A field stands in them by its id, as `%born%`. */
export interface LetterWords {
  readonly to: string;
  /** Whom they have been advised by, and what is asked. */
  readonly ask: readonly Text[];
  /** Left out of a letter that is filled in on screen, while its fields are empty. */
  readonly optional?: readonly Text[];
  /** What it asks for after the reason. */
  readonly alsoAsk: readonly Text[];
}

/** The words of all letters. */
export interface LettersWords {
  /** A letter to each of those who may be written to at each door. */
  readonly lettersAt: {
    readonly [D in Door]: Readonly<Record<(typeof addresseesAt)[D][number], LetterWords>>;
  };
  readonly forAnotherTalk: LetterWords;
  readonly aboutCare: LetterWords;
  /** To the nation's advice body, by what was raised. */
  readonly forHelpToBeHeard: Readonly<Record<'concern' | 'no', Omit<LetterWords, 'to'>>>;
  readonly dearAdviceBody: Readonly<Record<NationId | 'acrossBorder', string>>;
  /** The number by which the NHS knows a patient, as it is called where they are treated. */
  readonly patientNumber: Readonly<Record<NationId | 'acrossBorder', string>>;
  readonly frame: {
    readonly dear: string;
    readonly re: (number: string) => string;
    readonly access: Text;
    readonly reply: string;
    readonly yours: string;
    readonly foot: (organisation: string) => string;
  };
  readonly booked: Readonly<Record<UnderWay, Text>>;
  readonly reasons: Readonly<Partial<Record<OptionId<'mind'>, Text>>>;
  /** Room for a person's own words. */
  readonly own: Readonly<Record<'why' | 'unclear', string>>;
  readonly thinkAgainIn: Readonly<Partial<Record<NationId, string>>>;
  /** Who writes for another, and on what ground. */
  readonly onGround: {
    readonly agreed: Readonly<Record<About | 'talk', string>>;
    readonly authority: (claim: string) => string;
    readonly parent: (claim: string) => string;
  };
  /** What shows that they may. */
  readonly shown: Readonly<Record<'signedNote' | 'proof' | 'signHere', string>>;
}

/** A blank of a letter that can be filled in on screen. */
export type FieldsWords = Readonly<Record<FieldId, { readonly label: Text; readonly hint?: Text }>>;

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

/** What each sheet is called, and what it is for. */
export type SheetWords = Readonly<
  Record<
    | 'letter'
    | 'questions'
    | 'bring'
    | 'options'
    | 'note'
    | 'kidney'
    | 'afterwards'
    | 'paying'
    | 'access'
    | 'trials'
    | 'keep'
    | 'print',
    SheetNames
  >
>;

/** What the pages about the guide take from elsewhere. Dates are in words. */
export interface AboutGuide {
  /** Sentences of the publisher: who it is, who pays, when the guide is checked again. */
  readonly publisher: Readonly<Record<'publisher' | 'funding' | 'updates', string>>;
  readonly checkedOn: string;
  /** Who signed it off, and when, in words. Nothing where nobody has. */
  readonly signedOff: SignedOff | undefined;
  readonly sources: readonly Source[];
}

/** Who read an edition whole and answers for it. */
export interface SignedOff {
  readonly clinician: string;
  readonly editor: string;
  readonly on: string;
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
