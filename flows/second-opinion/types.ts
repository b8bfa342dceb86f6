import type {
  AdviceWords,
  Advice as AnyAdvice,
  Block as AnyBlock,
  Piece as AnyPiece,
  Text as AnyText,
  ManyWords,
  QuestionWords,
} from '../../src/flow/words.ts';
import type { FactId } from './facts.ts';
import type { OptionId, path, StepId, TickId, ticks } from './machine.ts';

/** The words' types, narrowed to this flow's facts, nations, steps and options. */
export type NationId = 'england' | 'scotland' | 'wales' | 'northernIreland';
export type Text = AnyText;
export type Piece = AnyPiece<Text, NationId>;
export type Block = AnyBlock<Text, NationId, FactId>;
export type Advice = AnyAdvice<Text, NationId, FactId>;

type WordsOfStep<S extends StepId> = (typeof path)[S]['tags'] extends 'question'
  ? QuestionWords<Text, NationId, FactId, OptionId<S>>
  : S extends keyof typeof ticks
    ? ManyWords<Text, NationId, FactId, TickId<S>>
    : AdviceWords<Text, NationId, FactId, OptionId<S>>;

/** Words for every step: a step or an option without words does not compile, nor does one too many. */
export type StepsWords = { readonly [S in StepId]: WordsOfStep<S> };
