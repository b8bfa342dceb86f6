import { flow } from '../../../flows/second-opinion/index.ts';
import type { Answers, Voice } from '../../../src/engine/index.ts';
import { optionsOf, shortestWays } from '../../ways/shortestWays.ts';

/** An answer that leads straight to a place. */
export interface WayIn {
  readonly step: string;
  readonly option: string;
}

/** How a step or an outcome is come by. */
export interface Reached {
  readonly waysIn: readonly WayIn[];
  /** How many ways through the whole guide go by here. */
  readonly ways: number;
  readonly shortest: Answers;
  /** To whom it speaks. */
  readonly voices: readonly Voice[];
}

/** How each step and each outcome is come by, in the order of the path. */
export function reachedBy(): ReadonlyMap<string, Reached> {
  const ids = Object.keys(flow.path);
  const waysIn = new Map<string, WayIn[]>(ids.map((id) => [id, []]));
  for (const step of ids) {
    for (const option of optionsOf(step)) waysIn.get(nextOf(step, option))?.push({ step, option });
  }
  const before = remembered((id: string): number => {
    const from = (waysIn.get(id) ?? []).map(({ step }) => before(step));
    return from.reduce((sum, ways) => sum + ways, id === flow.first ? 1 : 0);
  });
  const after = remembered((id: string): number => {
    const on = optionsOf(id).map((option) => after(nextOf(id, option)));
    return on.length === 0 ? 1 : on.reduce((sum, ways) => sum + ways, 0);
  });
  const shortest = shortestWays();
  return new Map(
    ids.map((id) => {
      const here = shortest.filter(({ at }) => at === id);
      return [
        id,
        {
          waysIn: waysIn.get(id) ?? [],
          ways: before(id) * after(id),
          shortest: here[0]?.answers ?? [],
          voices: here.map(({ voice }) => voice).sort((one, other) => other.localeCompare(one)),
        },
      ];
    }),
  );
}

/** Where an answer leads. @throws {Error} where the step offers no such answer */
export function nextOf(step: string, option: string): string {
  const node = flow.path[step];
  const next = node && 'on' in node ? node.on[option] : undefined;
  if (next === undefined) throw new Error(`${step} has no answer ${option}`);
  return next;
}

function remembered(find: (id: string) => number): (id: string) => number {
  const found = new Map<string, number>();
  return (id) => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const ways = find(id);
    found.set(id, ways);
    return ways;
  };
}
