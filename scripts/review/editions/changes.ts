import { type ChangeObject, diffWordsWithSpace } from 'diff';
import type { TextsById } from './textsById.ts';

/** A text that is not what it was. */
export type Change =
  | { readonly id: string; readonly kind: 'new'; readonly now: string }
  | { readonly id: string; readonly kind: 'gone'; readonly before: string }
  | {
      readonly id: string;
      readonly kind: 'changed';
      /** Word by word: what stayed, what went and what came. */
      readonly words: readonly ChangeObject<string>[];
    };

/**
 * What changed between an edition and now, in the order of the texts as they are, and those that are gone last.
 *
 * @example changesSince({ a: 'Call us.' }, { a: 'Call them.' }) // [{ id: 'a', kind: 'changed', words: […] }]
 */
export function changesSince(before: TextsById, now: TextsById): readonly Change[] {
  const since = Object.entries(now).flatMap(([id, text]): Change[] => {
    const was = Object.hasOwn(before, id) ? before[id] : undefined;
    if (was === undefined) return [{ id, kind: 'new', now: text }];
    return was === text ? [] : [{ id, kind: 'changed', words: diffWordsWithSpace(was, text) }];
  });
  const gone = Object.entries(before).flatMap(([id, text]): Change[] =>
    Object.hasOwn(now, id) ? [] : [{ id, kind: 'gone', before: text }],
  );
  return [...since, ...gone];
}
