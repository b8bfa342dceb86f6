import * as offers from '#organisation/words/more.ts';
import { supportLineOnly } from '#words/shared.ts';
import { organisation } from '../organisation/index.ts';
import type { OutcomeId } from './machine.ts';
import type { ShownBlock } from './types.ts';
import { withNumbers } from './withNumbers.ts';

/** What the publisher offers beside the guide. */
export const more = withNumbers({
  heading: offers.heading(organisation.name),
  pieces: [],
  parts: [supportLineOnly, ...offers.parts],
});

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
export function moreAfter(outcome: OutcomeId): ShownBlock | undefined {
  return notAfter.has(outcome) ? undefined : more;
}
