import type { IsoDate } from '../../../src/engine/index.ts';

/** Something that was true on the day on which it was read, and is to be read again. */
export interface Dated {
  /** The file that it stands in, from the root. */
  readonly file: string;
  readonly id: string;
  readonly says: string;
  /** ● a primary source was read, ○ a secondary one, △ it was seen in no source. */
  readonly tag: '●' | '○' | '△';
  readonly sources: readonly string[];
  readonly readOn: IsoDate;
  readonly checkBy: IsoDate;
}

/** What is to be read again soon, and what should have been. */
export interface Due {
  readonly soon: readonly Dated[];
  readonly late: readonly Dated[];
}

/** From how many days before its date on a build warns of a thing. */
const daysAhead = 30;
const day = 24 * 60 * 60 * 1000;

/**
 * What a build on this day warns of, and what it fails for. The day of the date itself is not too late.
 *
 * @example dueOn([fact], new Date('2027-05-23')).late // [fact], where it was to be checked by 22 May 2027
 */
export function dueOn(all: readonly Dated[], now: Date): Due {
  const daysLeft = ({ checkBy }: Dated) => (Date.parse(checkBy) - startOfDay(now)) / day;
  return {
    late: inOrder(all.filter((one) => daysLeft(one) < 0)),
    soon: inOrder(all.filter((one) => daysLeft(one) >= 0 && daysLeft(one) <= daysAhead)),
  };
}

/** What was read longest ago comes first; of one day, what is to be checked first. */
export function inOrder(all: readonly Dated[]): readonly Dated[] {
  return all.toSorted(
    (a, b) => a.readOn.localeCompare(b.readOn) || a.checkBy.localeCompare(b.checkBy),
  );
}

/** What to do about one thing, with its file and id. */
export function checkDue({ file, id, says, sources, checkBy }: Dated): string {
  const where = sources.length > 0 ? `: ${sources.join(', ')}` : '';
  return `${file}: ${id} is to be checked by ${checkBy} (“${says}”). Read it again${where}. Put right what has changed, then set its dates.`;
}

/** A build has the same day wherever it runs. */
function startOfDay(now: Date): number {
  return Math.floor(now.getTime() / day) * day;
}
