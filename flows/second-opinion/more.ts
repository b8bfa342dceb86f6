import { moreFromCharity } from '#words/more.ts';
import type { OutcomeId } from './machine.ts';
import type { Block } from './types.ts';

/** Outcomes after which an offer would jar, or would go behind somebody's back. */
const notAfter: ReadonlySet<OutcomeId> = new Set([
  'callEmergency',
  'askWardNow',
  'callTreatmentLine',
  'callSpineLine',
  'afterADeath',
  'respectTheirNo',
  'askThemFirst',
]);

/** What follows an outcome; nothing where the outcome is to stand alone. */
export function moreAfter(outcome: OutcomeId): Block | undefined {
  return notAfter.has(outcome) ? undefined : moreFromCharity;
}
