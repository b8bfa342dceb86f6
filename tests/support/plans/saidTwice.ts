import { sentencesOf } from '../words/neverList.ts';
import type { Section } from './sections.ts';

/** Shorter sentences (“Ask:”) share words by chance. */
const few = 4;

/**
 * The pairs of sentences of a plan that say the same: they rest on a fact in common, and share more than half of the
 * words of each. What one says to two people is said twice on purpose where both scripts stand apart by design; there
 * is no such pair, so none is excepted.
 */
export function saidTwice(sections: readonly Section[]): string[] {
  return sections.flatMap((one, index) =>
    sections.slice(index).flatMap((other) => alikeIn(one, other)),
  );
}

const known = new WeakMap<Section, WeakMap<Section, readonly string[]>>();

function alikeIn(one: Section, other: Section): readonly string[] {
  const ofOne = known.get(one) ?? new WeakMap<Section, readonly string[]>();
  known.set(one, ofOne);
  const found = ofOne.get(other) ?? compared(one, other);
  ofOne.set(other, found);
  return found;
}

function compared(one: Section, other: Section): readonly string[] {
  if (![...one.facts].some((fact) => other.facts.has(fact))) return [];
  const ofOne = sentences(one);
  const ofOther = sentences(other);
  return ofOne.flatMap((said, index) =>
    (one === other ? ofOther.slice(index + 1) : ofOther)
      .filter((again) => isAlike(said, again))
      .map((again) => `“${said.text}” and “${again.text}”`),
  );
}

interface Sentence {
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

const sentencesKnown = new WeakMap<Section, readonly Sentence[]>();

function sentences(section: Section): readonly Sentence[] {
  const found =
    sentencesKnown.get(section) ??
    section.texts
      .flatMap(sentencesOf)
      .map((text) => ({ text, words: new Set(text.toLowerCase().match(/[\p{L}\d’-]+/gu) ?? []) }))
      .filter(({ words }) => words.size >= few);
  sentencesKnown.set(section, found);
  return found;
}

function isAlike({ words: one }: Sentence, { words: other }: Sentence): boolean {
  const most = Math.max(one.size, other.size);
  if (Math.min(one.size, other.size) * 2 <= most) return false;
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return shared * 2 > most;
}
