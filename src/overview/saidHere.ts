import type { Block, Piece } from '../engine/index.ts';

/**
 * Blocks as they can stand on a page without a script: without sentences that are true only while the guide
 * runs, without links to screens that only the guide has, and without what is then empty.
 */
export function saidHere(
  blocks: readonly Block[],
  onlyInTheGuide: readonly string[],
): readonly Block[] {
  return blocks.flatMap((block) => {
    const { links: _, parts = [], ...rest } = block;
    const pieces = block.pieces.filter((piece) => !isOneOf(piece, onlyInTheGuide));
    const below = saidHere(parts, onlyInTheGuide);
    if (pieces.length === 0 && below.length === 0) return [];
    return [{ ...rest, pieces, parts: below }];
  });
}

function isOneOf(piece: Piece, sentences: readonly string[]): boolean {
  return 'p' in piece && typeof piece.p === 'string' && sentences.includes(piece.p);
}
