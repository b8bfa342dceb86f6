import type { Block } from '../engine/index.ts';

/** Blocks as they can stand on a page without a script: without links to screens that only the guide has. */
export function saidHere(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    const { links: _, parts = [], ...rest } = block;
    const below = saidHere(parts);
    return block.pieces.length === 0 && below.length === 0 ? [] : [{ ...rest, parts: below }];
  });
}
