import type { Answers } from '../engine/journey.ts';

/** What the early script leaves for the guide to go on from. */
export interface Early {
  readonly answers: Answers;
  /** The address whose screen stands in the page just as the guide would draw it; undefined where none does. */
  readonly shown: string | undefined;
  /** Whether the person has gone on since the page came, so that the focus is theirs. */
  readonly moved: boolean;
  /** Whether the last answer leads to where only the guide can go. */
  readonly waits: boolean;
  /** Whether they pressed Continue on this screen with nothing chosen. */
  readonly pressed: boolean;
  /** Whether they cleared their answers. */
  readonly cleared: boolean;
  /** Ends the early script: from here on the guide listens. */
  readonly stop: () => void;
}

declare global {
  interface Window {
    early?: Early | undefined;
    /** The hand-over link that the page was opened with. */
    openedWith?: string | undefined;
  }
}
