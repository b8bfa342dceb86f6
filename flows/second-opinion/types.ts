import type {
  AdviceWords,
  Advice as AnyAdvice,
  Block as AnyBlock,
  Piece as AnyPiece,
  Text as AnyText,
  ManyWords,
  QuestionWords,
  StartWords,
} from '../../src/engine/index.ts';
import type { BasisId } from './evidence/blocksRestOn.ts';
import type { OptionId, OutcomeId, path, StepId, TickId, ticks } from './machine.ts';

/** The words' types, narrowed to this flow's evidence, nations, steps and options. */
export type NationId = 'england' | 'scotland' | 'wales' | 'northernIreland';
export type Text = AnyText;

/** A piece as it is written: it names whom to call and where to read on, and `withNumbers` puts that in. */
export type Piece =
  | Exclude<ShownPiece, { readonly byNation: unknown }>
  | { readonly byNation: Readonly<Record<NationId, readonly Piece[]>> }
  | { readonly call: ContactId }
  | { readonly readOn: PageId }
  /** What each nation has of something, for the reader's nations. */
  | { readonly services: ServicesId };
export type ShownPiece = AnyPiece<Text, NationId>;
export type ShownBlock = AnyBlock<Text, NationId, BasisId>;
export type ShownAdvice = AnyAdvice<Text, NationId, BasisId>;
export interface Block extends Omit<ShownBlock, 'pieces' | 'parts'> {
  readonly pieces: readonly Piece[];
  readonly parts?: readonly Block[];
}
export interface Advice extends Omit<AnyAdvice, 'blocks'> {
  readonly blocks: readonly Block[];
}

/** What the start page says, as it is written. */
export interface StartAsWritten extends Omit<StartWords, 'blocks' | 'after'> {
  readonly blocks: readonly Block[];
  readonly after: readonly Block[];
}

/** Whom words may name. Their numbers stand in `services.ts`, and the publisher's in `flows/organisation`. */
export type ContactId =
  | 'supportLine'
  /** Its name and number alone. */
  | 'supportLineNumber'
  | 'generalEnquiries'
  | 'scottishArm'
  | 'otherHelpline'
  | 'emergency'
  | 'samaritans'
  | 'cancerTreatmentHelpline';
export type PageId = 'home' | 'secondOpinion' | 'professionals';
export type ServicesId = 'urgentNumbers' | 'crisisLines' | 'adviceBody' | 'complaint';

type WordsOfStep<S extends StepId> = (typeof path)[S]['tags'] extends 'question'
  ? Omit<QuestionWords<Text, NationId, BasisId, OptionId<S>>, 'blocks'> & Partial<Blocks>
  : S extends keyof typeof ticks
    ? Omit<ManyWords<Text, NationId, BasisId, TickId<S>>, 'blocks'> & Partial<Blocks>
    : Omit<AdviceWords<Text, NationId, BasisId, OptionId<S>>, 'blocks'> & Blocks;
type Blocks = Pick<Advice, 'blocks'>;

/** Words for every step: a step or an option without words does not compile, nor does one too many. */
export type StepsWords = { readonly [S in StepId]: WordsOfStep<S> };

type StepOfKind<Kind extends string> = {
  [S in StepId]: (typeof path)[S]['tags'] extends Kind ? S : never;
}[StepId];

/** The words of the steps that ask, and of those that advise: a file of words holds each. */
export type AskingStepsWords = Pick<StepsWords, StepOfKind<'question' | 'many'>>;
export type AdvisingStepsWords = Pick<StepsWords, StepOfKind<'advice'>>;

/** The outcomes that say what to do now. */
export type UrgentOutcomeId = {
  [O in OutcomeId]: (typeof path)[O]['tags'] extends 'urgent' ? O : never;
}[OutcomeId];

/** Where the care is given: one nation, or more, or not known. */
export type Where = OptionId<'nation'> | undefined;

/** On what ground someone asks. `self` is the patient, alone or with a nurse. */
export type Ground = 'self' | 'agreed' | 'authority' | 'parent';

/** What a request is about: another opinion, or a concern about care. */
export type About = 'opinion' | 'concern';

/** Who can be asked, and what for. Which door it is follows from the answers: `doorOf` in `answers.ts`. */
export type Door =
  | 'childsTeam'
  | 'anotherGp'
  | 'raiseIt'
  | 'gpReferral'
  | 'clearAnswer'
  | 'arranged'
  | 'toldNo'
  | 'thinkAgain'
  | 'nhsRoute'
  | 'findOut';

/** The pages about the guide itself, by their addresses. */
export type AboutId = 'about' | 'glossary' | 'sources' | 'privacy' | 'accessibility';

/** What a person could do, one option beside the others. */
export type OptionName =
  | 'explained'
  | 'colleague'
  | 'anotherGp'
  | 'anotherConsultant'
  | 'paying'
  | 'concern'
  | 'notNow';
