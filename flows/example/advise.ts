import type { Advise } from '../../src/engine/index.ts';
import { outcomes, urgentOutcomes } from './words/en-GB/outcomes.ts';

const all = { ...urgentOutcomes, ...outcomes };

/** What the outcome that a journey has reached says. */
export const advise: Advise = ({ at }) => all[at as keyof typeof all];
