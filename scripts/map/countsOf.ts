import type { PathMap } from './pathMap.ts';

/** How much there is in a flow. */
export interface Counts {
  readonly steps: number;
  readonly options: number;
  readonly outcomes: number;
  readonly ways: number;
}

/**
 * Counts what the map shows. The ways are added up from their ends, so that the millions need not be walked: as many
 * lead on from a step as from all that its options lead to. A path has no loops.
 *
 * @param first where every way begins
 */
export function countsOf({ nodes, options }: PathMap, first: string): Counts {
  const known = new Map<string, number>();
  const waysFrom = (id: string): number => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const on = options.filter(({ from }) => from === id);
    const ways = on.length === 0 ? 1 : on.reduce((sum, { to }) => sum + waysFrom(to), 0);
    known.set(id, ways);
    return ways;
  };
  const steps = new Set(options.map(({ from }) => from));
  return {
    steps: steps.size,
    options: options.length,
    outcomes: nodes.length - steps.size,
    ways: waysFrom(first),
  };
}
