import { describe, expect, test } from 'vitest';
import { isWords } from '../../scripts/languages/pretend.ts';

/** A translation is a folder of words and nothing else: the same files, with the same things in them. */

type Folder = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const all: Folder = {
  ...import.meta.glob('../../flows/second-opinion/words/*/**/*.ts', { eager: true }),
  ...import.meta.glob('../../src/interface/*/**/*.ts', { eager: true }),
};

const place = /^(.*\/(?:words|interface))\/([^/]+)\/(.+)$/;

/** The files of one language, by where they stand in its folders. */
function filesOf(language: string): Folder {
  return Object.fromEntries(
    Object.entries(all).flatMap(([path, file]) => {
      const [, folder = '', of, name = ''] = place.exec(path) ?? [];
      return of === language ? [[`${folder}/${name}`, file]] : [];
    }),
  );
}

/** Lists of what a language may put after a day and before a month. */
const asManyAsNeeded = new Set(['afterDay', 'beforeMonth']);

/** What is left of words without the words: what is the same in every language. */
function shapeOf(value: unknown, key = '', holder: object = {}): unknown {
  if (typeof value === 'string') return isWords(key, holder) ? 'words' : value;
  if (typeof value === 'function') return `words with ${value.length} gaps`;
  if (asManyAsNeeded.has(key)) return 'words';
  if (Array.isArray(value)) return value.map((each) => shapeOf(each, key, holder));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, shapeOf(each, name, value)]),
  );
}

/**
 * All strings in something, with the place where they stand. Contacts are put together elsewhere, in the
 * language of the build, from words in files of their own; documents keep their titles.
 */
function textsIn(value: unknown, at = '', key = '', holder: object = {}): [string, string][] {
  if (['contact', 'sources'].includes(key)) return [];
  if (typeof value === 'string') return isWords(key, holder) ? [[at, value]] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, each]) =>
    Array.isArray(value)
      ? textsIn(each, `${at}.${name}`, key, holder)
      : textsIn(each, `${at}.${name}`, name, value),
  );
}

const english = filesOf('en-GB');
/** What other files take in, in the language of the build. */
const takenIn = new Set(
  textsIn(Object.entries(english).filter(([name]) => /nations/.test(name))).map(([, text]) => text),
);
const languages = [...new Set(Object.keys(all).map((path) => place.exec(path)?.[2] ?? ''))];
const translations = languages.filter((language) => language !== 'en-GB');

test('there are words to compare, and a translation of them', () => {
  expect(Object.keys(english).length).toBeGreaterThan(20);
  expect(translations).toEqual(['cy']);
});

describe.each(translations)('The words in %s', (language) => {
  const files = filesOf(language);

  test('stand in the same files as the English ones', () => {
    expect(Object.keys(files).sort()).toEqual(Object.keys(english).sort());
  });

  test.each(Object.keys(english))('have in %s what the English ones have', (name) => {
    expect(shapeOf(files[name])).toEqual(shapeOf(english[name]));
  });

  test('leave no sentence empty, or in English', () => {
    const known = new Map(textsIn(english));
    const same = textsIn(files).filter(
      ([at, text]) =>
        text.trim() === '' ||
        (text === known.get(at) &&
          text.split(' ').length > 4 &&
          (/nations/.test(at) || !takenIn.has(text))),
    );
    expect(same).toEqual([]);
  });
});
