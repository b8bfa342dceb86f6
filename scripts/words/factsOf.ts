import { blocksRestOn } from '../../flows/second-opinion/evidence/blocksRestOn.ts';
import type { Block } from '../../src/engine/index.ts';

const evidence: Readonly<Record<string, readonly string[]>> = blocksRestOn;

/** The ids under which the evidence lists what a block itself rests on. */
export function basesOf({ basis = [] }: Pick<Block, 'basis'>): readonly string[] {
  return typeof basis === 'string' ? [basis] : basis;
}

/** The facts that a block itself rests on, whatever its parts do. */
export function factsOf(block: Pick<Block, 'basis'>): readonly string[] {
  return basesOf(block).flatMap((id) => evidence[id] ?? []);
}

/** Whether a block rests on facts, or is put together of parts that do. */
export function isGrounded(block: Block): boolean {
  const { basis, parts = [] } = block;
  if (basis !== undefined) return factsOf(block).length > 0;
  return parts.length > 0 && parts.every(isGrounded);
}
