import { outcomes } from '#words/outcomes.ts';
import type { Advise } from '../../src/engine/index.ts';
import { plan } from './plan/index.ts';
import { adviceWithNumbers } from './withNumbers.ts';

/** The advice of every outcome: the plan from the answers, each other one in words of its own. */
export const advise: Advise = (journey, needs) =>
  adviceWithNumbers(
    journey.at === 'plan' ? plan(journey, needs) : outcomes[journey.at as keyof typeof outcomes],
  );
