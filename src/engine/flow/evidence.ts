import type { IsoDate } from './words.ts';

/**
 * primary: an official or primary source was read; secondary: another source; unseen: seen in no
 * source, so it appears only as a question to ask or as a rule of this guide's own. A fact whose
 * parts differ has the lower standing. Words such as “This guide suggests” mark a part of its own.
 */
export type Standing = 'primary' | 'secondary' | 'unseen';

/** What a flow rests on, as its folder `evidence` lists it. */
export interface Fact<SourceId extends string = string> {
  readonly says: string;
  readonly standing: Standing;
  readonly sources: readonly SourceId[];
  /** When it was last read in its sources, and by when that is to be done again. After that day no guide is built. */
  readonly readOn: IsoDate;
  readonly checkBy: IsoDate;
}
