import { words } from '#interface/words.ts';
import { buildId } from '../buildId.ts';
import type { Flow } from '../flow/flow.ts';
import { ukDate } from './ukDate.ts';

/** The head of every page of paper, so that a page which has come apart still says whom to call. */
export function runningHead(
  { organisation, version }: Pick<Flow, 'organisation' | 'version'>,
  printedOn: Date,
): string {
  const { header, paper, footer } = words;
  const { number } = organisation.supportLine;
  const call = number === undefined ? '' : `${header.supportLine} ${number}. `;
  return `${call}${paper.madeOn} ${ukDate(printedOn)}. ${footer.version} ${version} (${buildId}).`;
}
