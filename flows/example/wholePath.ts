import type { WholePath } from '../../src/engine/index.ts';
import { outcomes, urgentOutcomes } from './words/en-GB/outcomes.ts';

const all = { ...urgentOutcomes, ...outcomes };

/** The path as a whole, for pages that know no answer. */
export const wholePath: WholePath = {
  advise: (outcome) => all[outcome as keyof typeof all],
  sectionFor: () => undefined,
  more: { after: 'take', block: { pieces: [{ p: 'There is more to weather than rain.' }] } },
};
