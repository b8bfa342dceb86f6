import { address, type Flow } from '../engine/index.ts';

/** Every address that a link may name, but that of the start page, which is none. */
export function pagesOf({
  steps,
  about,
  sheets,
}: Pick<Flow, 'steps' | 'about' | 'sheets'>): readonly string[] {
  const named = [...about, ...sheets].map(({ id }) => id);
  return [address.outcome, address.urgentHelp, ...Object.keys(steps), ...named];
}
