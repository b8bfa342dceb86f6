import type { Flow } from '../flow/flow.ts';
import { optionsOf } from '../flow/optionsOf.ts';
import type { Answers } from './journey.ts';

/** Also in capitals, or with the end of a sentence behind it: else a shared computer would keep answers. */
const clinicMode = /^clinic[\s.,;:!)\]>"'”’»…/*_]*$/i;

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
  const [, mode = ''] = [...asked].find(([name]) => name.toLowerCase() === 'mode') ?? [];
  if (!clinicMode.test(mode)) return undefined;
  const besides = clinic.mayAnswer.flatMap((step) =>
    Object.keys(optionsOf(path, step))
      .filter((option) => option === asked.get(step))
      .map((option) => ({ step, option })),
  );
  const said = besides.map(({ step, option }) => `&${step}=${option}`).join('');
  return { answers: [...clinic.answers, ...besides], query: `?mode=clinic${said}` };
}
