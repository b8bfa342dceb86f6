const counted = new Map<string, number>();

/**
 * The words of a text as it is printed. A phone number is one word, and a gap to fill in is none.
 *
 * @example countWords('Call 0800 002 9002 … today') // 3
 */
export function countWords(text: string): number {
  const known = counted.get(text);
  if (known !== undefined) return known;
  const words = text.replace(/(\d) (?=\d)/g, '$1').split(/\s+/);
  const count = words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  counted.set(text, count);
  return count;
}
