import type { Advice, Block, Voice } from './words.ts';

/**
 * What a flow says where no answer is known: on the pages that show the whole path at once, for people whose
 * browser runs no script, and for paper.
 */
export interface WholePath {
  /** The advice of an outcome for everybody who speaks with this voice, each thing with its condition. */
  readonly advise: (outcome: string, voice: Voice) => Advice;
  /** The id of the section of an outcome that an option, or a thing ticked, decides on. */
  readonly sectionFor: (step: string, choice: string) => string | undefined;
  /** What the publisher offers, once, and after which outcome. After some it would jar. */
  readonly more: { readonly after: string; readonly block: Block };
}
