import type { Text } from '../../types.ts';

/**
 * The one statement of what a person may expect, used at every mention. "No legal right" read alone makes
 * people give up, and a promise read alone leads them into conflict, so neither ever stands alone.
 */
export const entitlement: Text = {
  you: 'You can ask for a second opinion, and most doctors are willing to refer you. The NHS does not have to arrange one: a doctor will think about your situation and whether one is needed.',
  they: 'You can ask for them, and most doctors are willing to refer. The NHS does not have to arrange one: a doctor will think about the situation and whether a second opinion is needed.',
};
