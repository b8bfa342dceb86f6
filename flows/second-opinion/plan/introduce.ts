import { claims, introductions } from '#words/plan/introductions.ts';
import { type AnswersRead, groundOf } from '../answers.ts';
import type { About, Ground, Where } from '../types.ts';

/**
 * How a carer introduces themselves on the phone: on what ground they ask, claiming no more than holds in that
 * nation (C6, C7), and for no more than was agreed (C14). A patient needs no introduction.
 */
export function introduce(read: AnswersRead, about: About = 'opinion'): readonly string[] {
  const ground = groundOf(read);
  return ground === 'self' ? [] : [introductionOn(ground, read.to('nation'), about)];
}

/** The same where only the ground is known. */
export function introductionOn(
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

/** What somebody with legal authority, or a parent, signs to, by the name that it has there. */
export function claimOn(ground: 'authority' | 'parent', where: Where): string {
  return ground === 'authority'
    ? claims.authority[certainty(where)]
    : claims.parent[parenthood(where)];
}

/** Whether a document that covers health can be held there at all; in Northern Ireland that is not sure (C6). */
export function certainty(where: Where): 'sure' | 'unsure' {
  return where === 'england' || where === 'scotland' || where === 'wales' ? 'sure' : 'unsure';
}

/** What it is called there to be a child's parent before the law (C7). */
function parenthood(where: Where): 'scotland' | 'elsewhere' | 'acrossBorder' {
  if (where === 'scotland') return where;
  return where === undefined || where === 'acrossBorder' ? 'acrossBorder' : 'elsewhere';
}
