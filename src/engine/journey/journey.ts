/** What a person answered at one step. A *many* step adds what was ticked. */
export interface Answer {
  readonly step: string;
  readonly option: string;
  readonly ticks?: readonly string[];
}

/**
 * The list from which everything else is derived, at most one answer a step. Answers are looked up by
 * step, so the order of the list means nothing.
 */
export type Answers = readonly Answer[];

/** Answers replayed through a flow. */
export interface Journey {
  /** The answers that count, in the order in which the path asks for them. */
  readonly taken: readonly Answer[];
  /** The step that waits for an answer, or the outcome that was reached. */
  readonly at: string;
  readonly ended: boolean;
  /** Answers that lie off the path now. They are kept, and appear nowhere. */
  readonly unused: Answers;
}
