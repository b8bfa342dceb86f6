import type { Comparison } from '../../flow/extras.ts';

/** The options side by side, as they are printed, without the heading. */
export function OptionsPaper({ comparison }: { readonly comparison: Comparison }) {
  return <div>{comparison.options.length}</div>;
}
