import type { ReactElement } from 'react';
import type { Organisation } from '../engine/index.ts';

/**
 * A component in the states that matter, each named for what sets it apart. `tests/components/examples.test.tsx` draws
 * them all.
 *
 * @example export const examples = { secondary: () => <Button secondary>Print</Button> } satisfies Examples;
 */
export type Examples = Readonly<Record<string, () => ReactElement>>;

/** Who publishes the examples. The numbers are of those that Ofcom keeps for drama, so nobody is rung by one. */
export const exampleOrganisation = {
  name: 'Kidney Cancer UK',
  supportLine: { name: 'Kidney Cancer UK support line', number: '0808 157 0123' },
  generalEnquiries: { name: 'Kidney Cancer UK general enquiries', number: '01632 960123' },
} as const satisfies Organisation;
