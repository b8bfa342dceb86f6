/** As long as one utterance may be, in characters: some voices break off after a quarter of a minute. */
const longest = 220;

/** A text in parts of whole sentences, none longer than is said in one go; a sentence that is longer is parted between words. */
export function splitUtterances(text: string, most: number = longest): string[] {
  // A full stop ends a sentence only where a space or nothing follows: not in 9.30.
  const sentences = text.match(/\S.*?(?:[.!?…]["'”’)]*(?=\s|$)|$)/g) ?? [];
  return joined(
    sentences.flatMap((sentence) =>
      sentence.length > most ? joined(sentence.split(/\s+/), most) : sentence,
    ),
    most,
  );
}

/** Joins what stands side by side, as long as it is not too long together. */
function joined(parts: readonly string[], most: number): string[] {
  const all: string[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (last !== undefined && last.length + 1 + part.length <= most) {
      all[all.length - 1] = `${last} ${part}`;
    } else all.push(part);
  }
  return all;
}
