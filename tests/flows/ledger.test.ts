import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ledgerOf, type Words } from '../../scripts/words/ledger.ts';
import { writtenWords } from '../../scripts/words/writtenWords.ts';
import { firstSteps } from '../support/plans/firstSteps.ts';
import { seed } from '../support/ways/seed.ts';

/**
 * Every sentence, number, link and date that anyone can see, and the first step of every plan, as text that was read
 * and agreed to. A changed word shows here as a line of the difference, and is accepted with `npm run accept`.
 */
test('every sentence, number and first step is as it was read and agreed to', async () => {
  const ledger = [...ledgerOf(writtenWords), '', ...firstSteps(), ''].join('\n');
  await expect(ledger).toMatchFileSnapshot('ledger.txt');
});

test('a changed word, digit or sentence shows, wherever it stands', () => {
  const before = ledgerOf(writtenWords).join('\n');
  const everyPlace = placesOf(writtenWords);
  expect(everyPlace.length).toBeGreaterThan(2000);
  const anyPlace = fc.constantFrom(...everyPlace);
  const anyChange = fc.constantFrom(...Object.values(changes));
  fc.assert(
    fc.property(anyPlace, anyChange, (place, change) => {
      const changed = withChange(writtenWords, place, change) as Words;
      expect(ledgerOf(changed).join('\n')).not.toBe(before);
    }),
    { seed, numRuns: 50 },
  );
});

type Change = (text: string) => string;
type Place = readonly string[];

/** One word, one digit, or the sentence. Where there is none of it, something is added. */
const changes = {
  word: (text) => replaceOr(text, /[A-Za-z]{2,}/, 'never'),
  digit: (text) => replaceOr(text, /\d/, (digit) => String((Number(digit) + 1) % 10)),
  sentence: (text) => [...text].reverse().join('') + text.slice(0, 1),
} satisfies Record<string, Change>;

function replaceOr(text: string, what: RegExp, by: string | ((found: string) => string)): string {
  const found = what.exec(text)?.[0];
  if (found === undefined) return `${text} not`;
  return text.replace(found, typeof by === 'string' ? by : by(found));
}

/** Nobody sees these: where a fact was read, and how a thing is drawn. */
const unseen = new Set(['basis', 'kind', 'ordered', 'tone']);

/** Where each text, number and sentence with a value stands. */
function placesOf(words: unknown, place: Place = []): Place[] {
  if (typeof words !== 'object' || words === null) return [place];
  return Object.entries(words)
    .filter(([name]) => !unseen.has(name))
    .flatMap(([name, each]) => placesOf(each, [...place, name]));
}

/** A copy of the words in which one thing is changed. */
function withChange(words: unknown, place: Place, change: Change): unknown {
  const [name, ...rest] = place;
  if (name === undefined) return changedLeaf(words, change);
  return Object.fromEntries(
    Object.entries(words as Words).map(([key, each]) => [
      key,
      key === name ? withChange(each, rest, change) : each,
    ]),
  );
}

function changedLeaf(words: unknown, change: Change): unknown {
  if (typeof words !== 'function') return change(String(words));
  return (...values: readonly string[]) => change(String(words(...values)));
}
