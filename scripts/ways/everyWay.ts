import { getInitialSnapshot, transition } from 'xstate';
import type { Answer, Flow, Journey } from '../../src/engine/index.ts';

/**
 * Walks every way through a flow, depth first, and hands over the journey at each end. The ticks of the
 * *many* steps take turns with the ways: every tick alone, all of them, and none.
 *
 * The next step depends on this step and this answer alone, so the machine is asked once for each route and
 * not millions of times; whether it depends on more would show when journeys are replayed.
 *
 * @returns how many ways there are
 */
export function walkEveryWay(
  flow: Pick<Flow, 'first' | 'machine' | 'path' | 'ticks'>,
  atEnd: (journey: Journey) => void,
): number {
  const routes = routesOf(flow);
  const tickSets = new Map(
    Object.entries(flow.ticks).map(([step, all]) => [step, [[], all, ...all.map((one) => [one])]]),
  );
  const turns = Math.max(1, ...[...tickSets.values()].map(({ length }) => length));
  const taken: Answer[] = [];
  let ways = 0;
  const walk = (at: string) => {
    const on = routes.get(at);
    if (!on) {
      ways += 1;
      atEnd({ taken: [...taken], at, ended: true, unused: [] });
      return;
    }
    const sets = tickSets.get(at);
    for (const [option, next] of on) {
      const ticks = sets?.[(ways % turns) % sets.length];
      taken.push(ticks ? { step: at, option, ticks } : { step: at, option });
      walk(next);
      taken.pop();
    }
  };
  walk(String(getInitialSnapshot(flow.machine()).value));
  return ways;
}

/** Where each option of each step leads, as the machine says; an outcome has no entry. */
function routesOf({ machine, path }: Pick<Flow, 'machine' | 'path'>) {
  const routes = new Map<string, [option: string, next: string][]>();
  for (const [step, node] of Object.entries(path)) {
    if (!('on' in node)) continue;
    const asking = machine();
    const here = asking.resolveState({ value: step, context: {} });
    const next = (option: string) => String(transition(asking, here, { type: option })[0].value);
    routes.set(
      step,
      Object.keys(node.on).map((option) => [option, next(option)]),
    );
  }
  return routes;
}
