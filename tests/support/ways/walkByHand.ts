import type { Path } from '../../../src/engine/index.ts';

/** Where answers lead, by option. */
interface Walk {
  readonly steps: readonly string[];
  readonly at: string;
  readonly ended: boolean;
}

/** The way that answers take, read off the path itself: a second opinion on what `replay` says. */
export function walkByHand(path: Path, first: string, answers: ReadonlyMap<string, string>): Walk {
  const steps: string[] = [];
  let at = first;
  for (;;) {
    const node = path[at];
    if (!node) throw new Error(`${at} is not on the path`);
    if (!('on' in node)) return { steps, at, ended: true };
    const next = Object.entries(node.on).find(([option]) => option === answers.get(at))?.[1];
    if (next === undefined) return { steps, at, ended: false };
    steps.push(at);
    at = next;
  }
}
