import { automatedReadability } from 'automated-readability';
import { colemanLiau } from 'coleman-liau';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { sentencesOf, wordsIn } from './neverList.ts';

/** How hard some text is to read, and by what it was measured. */
export interface Reading {
  readonly words: number;
  /** The age at which a British child reads this: the US school grade and five years. One decimal place. */
  readonly age: number;
  /** How many words the longest sentence has. */
  readonly longest: number;
}

/** Shorter than this, one formula alone says little. */
const few = 30;

/**
 * The reading age of a screen, by Flesch and Kincaid's grade. Below 30 words it is the median of that grade, the
 * Automated Readability Index and Coleman and Liau's, since one long word moves each of them by a year.
 *
 * @param units what stands on the screen: each heading, paragraph, item, label, hint and button
 */
export function readingOf(units: readonly string[]): Reading {
  const sentences = units.flatMap(sentencesOf);
  const read = sentences.filter((sentence) => wordsIn(sentence) >= 3);
  const words = read.flatMap((sentence) => sentence.split(/\s+/)).filter(isWord);
  const characters = sum(words.map((word) => word.replace(/[^\p{L}\d]/gu, '').length));
  const counts = {
    sentence: read.length,
    word: words.length,
    syllable: sum(words.map(syllablesIn)),
    character: characters,
    letter: characters,
  };
  const grades = [fleschKincaid(counts), automatedReadability(counts), colemanLiau(counts)];
  const [kincaid = Number.NaN] = grades;
  const [, middle = Number.NaN] = grades.toSorted((a, b) => a - b);
  const grade = words.length < few ? middle : kincaid;
  return {
    words: words.length,
    age: Math.round((grade + 5) * 10) / 10,
    longest: Math.max(0, ...sentences.map(wordsIn)),
  };
}

function isWord(text: string): boolean {
  return /[\p{L}\d]/u.test(text);
}

/** Letters that are said one by one, and figures, have a syllable each: GP has two, 111 has three. */
function syllablesIn(word: string): number {
  const spelt = word.match(/\d|(?<![A-Za-z])(?!PALS|PASS)[A-Z]{2,5}(?=s?(?![A-Za-z]))/g) ?? [];
  const rest = spelt.reduce((left, part) => left.replace(part, ''), word);
  return (
    sum(spelt.map(({ length }) => length)) +
    (/[A-Za-z]{2}/.test(rest) || spelt.length === 0 ? Math.max(1, syllable(rest)) : 0)
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
