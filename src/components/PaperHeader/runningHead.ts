import { words } from '#interface/words.ts';
import { buildId } from '../../browser/buildId.ts';
import type { Flow } from '../../engine/index.ts';
import { ukDate } from './ukDate.ts';

/** The head of every page of paper, so that a page which has come apart still says whom to call. */
export function runningHead(
  { organisation, version }: Pick<Flow, 'organisation' | 'version'>,
  printedOn: Date,
): string {
  const { edition } = words;
  const { number } = organisation.supportLine;
  const call = number === undefined ? [] : [edition.call(number)];
  return [...call, edition.printed(ukDate(printedOn)), edition.version(version, buildId)].join(' ');
}
