import { claims, introductions, whoAsksWords } from '#words/plan/asking.ts';
import type { About, Block, Ground, Where } from '../types.ts';

/**
 * How a carer introduces themselves, in a script and in a letter: on what ground they ask, claiming no more
 * than holds in that nation (C6, C7), and for no more than was agreed (C14).
 */
export function introduce(
  ground: Exclude<Ground, 'self'>,
  where: Where,
  about: About = 'opinion',
): string {
  switch (ground) {
    case 'agreed':
      return introductions.agreed[about];
    case 'authority':
      return introductions.authority[certainty(where)];
    case 'parent':
      return introductions.parent[parenthood(where)];
  }
}

/** Whether a document that covers health can be held there at all; in Northern Ireland that is not sure (C6). */
function certainty(where: Where): 'sure' | 'unsure' {
  return where === 'england' || where === 'scotland' || where === 'wales' ? 'sure' : 'unsure';
}

/** What it is called there to be a child's parent before the law (C7). */
function parenthood(where: Where): 'scotland' | 'elsewhere' | 'acrossBorder' {
  if (where === 'scotland') return where;
  return where === undefined || where === 'acrossBorder' ? 'acrossBorder' : 'elsewhere';
}

/** What a parent signs to, by the name that it has there (C7). */
export function parentalClaim(where: Where): string {
  return claims.parent[parenthood(where)];
}

/** A block whose sheet begins with what the person who asks signs to; as it is, where the patient signs. */
export function withClaim(block: Block, ground: Exclude<Ground, 'self'>, where: Where): Block {
  if (ground === 'agreed') return block;
  const line = ground === 'parent' ? parentalClaim(where) : claims.authority[certainty(where)];
  return {
    ...block,
    pieces: block.pieces.map((piece) =>
      'sheet' in piece ? { sheet: [{ line }, ...piece.sheet] } : piece,
    ),
  };
}

/** Who asks, for whom and on what ground, with room to sign: on every plan of a carer. */
export function whoAsks(ground: Exclude<Ground, 'self'>, where: Where, aged16or17: boolean): Block {
  const words = whoAsksWords[ground === 'agreed' && aged16or17 ? 'young' : ground];
  return { ...withClaim(words, ground, where), id: 'asking' };
}
