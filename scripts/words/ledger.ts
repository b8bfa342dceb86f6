/** All words of the guide as they are written, by the file that holds them. */
export type Words = Readonly<Record<string, unknown>>;

/**
 * Every sentence, number, link and date of some words, one a line, each after its path. A text in two voices has two
 * lines, and a sentence that holds a value is read with “…” there.
 *
 * @example ledgerOf({ start: { button: 'Start now' } }) // ['start.button: Start now']
 */
export function ledgerOf(words: Words): string[] {
  return Object.entries(words).flatMap(([file, each]) => linesOf(each, file));
}

function linesOf(words: unknown, path: string, key = ''): string[] {
  if (typeof words === 'function') {
    return linesOf(words(...Array.from({ length: words.length }, () => '…')), path, key);
  }
  if (typeof words !== 'object' || words === null) {
    return words === undefined ? [] : [`${path}: ${JSON.stringify(words).replace(/^"|"$/g, '')}`];
  }
  const inTwoVoices = 'you' in words && 'they' in words;
  return Object.entries(words)
    .filter(([name]) => !isForMachines(name, key))
    .flatMap(([name, each]) =>
      linesOf(each, inTwoVoices ? `${path} (${name})` : `${path}.${name}`, name),
    );
}

/** What nobody sees: where a fact was read, and how a thing is drawn. An option may be called the same. */
function isForMachines(name: string, parent: string): boolean {
  return parent !== 'ways' && parent !== 'choices' && notSeen.has(name);
}

const notSeen = new Set(['basis', 'kind', 'ordered', 'tone']);
