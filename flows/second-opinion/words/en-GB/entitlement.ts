import type { Text } from '../../types.ts';

/**
 * The one statement of what a person may expect, used at every mention. "No legal right" read alone makes
 * people give up, and a promise read alone leads them into conflict, so neither ever stands alone.
 */
export const entitlement: Text = {
  you: 'You can ask for a second opinion, and most doctors are willing to refer you to another doctor. The NHS does not have to arrange one. A doctor will think about your situation and whether one is needed.',
  they: 'You can ask for them, and most doctors are willing to refer them to another doctor. The NHS does not have to arrange a second opinion. A doctor will think about their situation and whether one is needed.',
};
