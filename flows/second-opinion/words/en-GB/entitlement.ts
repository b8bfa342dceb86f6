import type { Text } from '../../types.ts';

/**
 * The one statement of what a person may expect, used at every mention. "No legal right" read alone makes
 * people give up, and a promise read alone leads them into conflict, so neither ever stands alone.
 */
export const entitlement: Text = {
  you: 'You can ask for a second opinion, and most doctors will be happy to refer you to another doctor. The NHS does not have to provide one. A doctor will think about your situation and whether a second opinion is needed.',
  they: 'You can ask for a second opinion for them, and most doctors will be happy to refer them to another. The NHS does not have to provide one. A doctor will think about their situation and whether a second opinion is needed.',
};
