import { address } from './addresses.ts';
import type { Flow } from './flow.ts';

/** The parts of a flow that are checked; a flow has more. */
export type CheckedParts = Pick<
  Flow,
  'id' | 'path' | 'first' | 'machine' | 'ticks' | 'steps' | 'urgentOutcomes' | 'about' | 'sheets'
>;

/**
 * Checks a flow once, before it is shown, and returns it. Types already see to the words; this sees to what
 * types cannot: that every target exists, every node is reached, nothing loops, every *many* step has ticks
 * and no address means two things.
 *
 * @throws Error that names the flow and the node that is wrong
 * @example export const flow = defineFlow({ id: 'tiny', path, first: 'who', … });
 */
export function defineFlow<Checked extends CheckedParts>(flow: Checked): Checked {
  checkPath(flow);
  checkAddresses(flow);
  return flow;
}

function checkPath(flow: CheckedParts): void {
  const finished = new Set<string>();
  const follow = (id: string, above: readonly string[]) => {
    if (above.includes(id)) throw wrong(flow, id, `loops: ${[...above, id].join(' → ')}`);
    if (finished.has(id)) return;
    const node = Object.hasOwn(flow.path, id) ? flow.path[id] : undefined;
    if (!node) throw wrong(flow, id, `is led to by ${above.at(-1)}, but is not on the path`);
    if ('on' in node) {
      const words = flow.steps[id];
      if (words?.kind !== node.tags)
        throw wrong(flow, id, `needs the words of a step of the kind “${node.tags}”`);
      if (node.tags === 'many' && !flow.ticks[id]?.length) {
        throw wrong(flow, id, 'has nothing to tick');
      }
      for (const target of Object.values(node.on)) follow(target, [...above, id]);
    }
    if (node.tags === 'urgent' && !Object.hasOwn(flow.urgentOutcomes, id)) {
      throw wrong(flow, id, 'is urgent, but has no advice that is here at once');
    }
    finished.add(id);
  };
  // Before the machine is made: what XState says of a wrong target names no flow.
  follow(flow.first, []);
  if (flow.machine().config.initial !== flow.first) {
    throw wrong(flow, flow.first, 'is not where the machine begins');
  }
  for (const id of Object.keys(flow.path)) {
    if (!finished.has(id)) throw wrong(flow, id, 'is never reached');
  }
}

function checkAddresses(flow: CheckedParts): void {
  const taken = new Set<string>(Object.values(address));
  const steps = Object.entries(flow.path).flatMap(([id, node]) => ('on' in node ? [id] : []));
  for (const { id } of [...steps.map((step) => ({ id: step })), ...flow.about, ...flow.sheets]) {
    if (taken.has(id)) throw wrong(flow, id, 'is also the address of another screen');
    taken.add(id);
  }
}

function wrong(flow: CheckedParts, node: string, what: string): Error {
  return new Error(`Flow ${flow.id}: ${node} ${what}`);
}
