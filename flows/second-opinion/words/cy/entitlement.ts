import type { FactId } from '../../facts.ts';
import type { Text } from '../../types.ts';

/**
 * The one statement of what a person may expect, used at every mention. "No legal right" read alone makes
 * people give up, and a promise read alone leads them into conflict, so neither ever stands alone.
 */
export const entitlement: Text = {
  you: 'Gallwch ofyn am ail farn, er nad oes rhaid i’r GIG drefnu un. Bydd meddyg yn meddwl am eich sefyllfa ac a oes angen ail farn.',
  they: 'Gallwch ofyn am ail farn ar ran y claf, er nad oes rhaid i’r GIG drefnu un. Bydd meddyg yn meddwl am sefyllfa’r claf ac a oes angen ail farn.',
};

export const entitlementFacts: readonly FactId[] = ['S4', 'S6', 'S7', 'N3'];
