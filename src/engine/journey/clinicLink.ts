import type { Flow } from '../flow/flow.ts';
import type { Answers } from './journey.ts';

/**
 * The answers with which a clinic's link begins, and the query that says the same, so that a reload is still for the
 * clinic. Anything else in the query is ignored. Undefined where the guide was not opened for a clinic.
 *
 * @param query what stands after the address of the guide
 * @example readClinicLink(flow, '?mode=clinic&nation=wales&utm_source=x')?.query // '?mode=clinic&nation=wales'
 */
export function readClinicLink(
  { clinic, path }: Pick<Flow, 'clinic' | 'path'>,
  query: string,
): { readonly answers: Answers; readonly query: string } | undefined {
  const asked = new URLSearchParams(query);
  if (asked.get('mode') !== 'clinic') return undefined;
  const besides = clinic.mayAnswer.flatMap((step) => {
    const option = asked.get(step);
    const node = Object.entries(path).find(([id]) => id === step)?.[1];
    const isOffered =
      option !== null && node && 'on' in node && Object.keys(node.on).includes(option);
    return isOffered ? [{ step, option }] : [];
  });
  const said = besides.map(({ step, option }) => `&${step}=${option}`).join('');
  return { answers: [...clinic.answers, ...besides], query: `?mode=clinic${said}` };
}
