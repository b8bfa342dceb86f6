import type { ToPrint } from './Papers.tsx';

/**
 * What is printed at a time: first all that the person keeps, then each paper that somebody else gets. So no reader's
 * letter is on the back of another's, and each counts its own pages: browsers can do neither within one print.
 *
 * @example printJobs([plan, letterToGp, questions]) // [[plan, questions], [letterToGp]]
 */
export function printJobs(papers: readonly ToPrint[]): readonly (readonly ToPrint[])[] {
  const own = papers.filter(({ forSomeoneElse }) => !forSomeoneElse);
  const others = papers.filter(({ forSomeoneElse }) => forSomeoneElse);
  return [...(own.length > 0 ? [own] : []), ...others.map((paper) => [paper])];
}
