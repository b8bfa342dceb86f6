import type { Block, Text } from '../../src/engine/index.ts';

/** Called with each text as it was written; `key` is what it is of its piece: `p`, `questions`, `name` … */
type Visit = (text: Text, key: string) => void;

/**
 * Visits every text of some words: a block, a step's words, a whole list of pages. It goes by shape, not by
 * kind, so that a new kind of piece cannot escape the laws. A sentence that holds a value is read with “…” there.
 *
 * @param nations where given, only these nations' pieces are visited
 */
export function visitTexts(
  words: unknown,
  visit: Visit,
  nations?: readonly string[],
  key = '',
): void {
  if (typeof words === 'string') {
    if (!isDay(words)) visit(words, key);
  } else if (typeof words === 'function') {
    visit(words(...Array.from({ length: words.length }, () => '…')), key);
  } else if (Array.isArray(words)) {
    for (const each of words) visitTexts(each, visit, nations, key);
  } else if (typeof words === 'object' && words !== null) {
    if ('you' in words && 'they' in words && typeof words.you !== 'function') {
      visit(words as Text, key);
      return;
    }
    for (const [name, each] of Object.entries(words)) {
      const notWords = key !== 'ways' && key !== 'choices' && notForReaders.has(name);
      const notTheirs = key === 'byNation' && nations && !nations.includes(name);
      if (!notWords && !notTheirs) visitTexts(each, visit, nations, name);
    }
  }
}

/** A day by which a number is to be checked decides what is shown, and is not read by anyone. */
function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

/** `site` takes the place of a number that is past its day. */
const notForReaders = new Set(['basis', 'id', 'tone', 'kind', 'href', 'ordered', 'sign', 'site']);

/** The text in both voices; once, where they are the same. */
export function bothVoices(text: Text): string[] {
  return typeof text === 'string' ? [text] : [...new Set([text.you, text.they])];
}

/** All that a patient in these nations can read of some words, a line for each text. */
export function textOf(words: unknown, nations: readonly string[]): string {
  const lines: string[] = [];
  visitTexts(words, (text) => lines.push(bothVoices(text)[0] ?? ''), nations);
  return lines.join('\n');
}

/** A block with its parts and theirs. */
export function withParts(block: Block): readonly Block[] {
  return block.parts ? [block, ...block.parts.flatMap(withParts)] : [block];
}
