import { sentencesOf } from '../words/neverList.ts';
import type { Section } from './sections.ts';

/** Sentences with fewer telling words than this are alike by chance: “Call the nurse today.” */
const few = 4;

/** Words that tell nothing of what a sentence is about: a second opinion is what all of them are about. */
const little = new Set(
  'a an and any are as at be can could do for from has have i if in is it it’s i’d i’m me my not of on opinion or second so that the their them they this to us was we we’d were when which who will with would you your'.split(
    ' ',
  ),
);

/**
 * The pairs of sentences of a plan that say the same: their sections rest on a fact in common, and they share more
 * than half of the telling words of each.
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
    section.said
      .flatMap(sentencesOf)
      .map((text) => ({ text, words: tellingWords(text) }))
      .filter(({ words }) => words.size >= few);
  sentencesKnown.set(section, found);
  return found;
}

function tellingWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\d’-]+/gu) ?? [];
  return new Set(words.filter((word) => !little.has(word)));
}

function isAlike({ words: one }: Sentence, { words: other }: Sentence): boolean {
  const most = Math.max(one.size, other.size);
  if (Math.min(one.size, other.size) * 2 <= most) return false;
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return shared * 2 > most;
}
