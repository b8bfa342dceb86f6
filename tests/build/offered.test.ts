import { describe, expect, test } from 'vitest';
import { isChecked, languages, languagesBeside } from '../../flows/second-opinion/languages.ts';
import { checkLanguage } from '../../scripts/build/aliases.ts';
import type { Language } from '../../src/engine/index.ts';

const folders = import.meta.glob('../../{flows/second-opinion/words,src/interface}/*/*.ts');
const isThere = (id: string) => Object.keys(folders).some((path) => path.includes(`/${id}/`));

test('Every language on the list has its words', () => {
  expect(languages.filter(({ id }) => !isThere(id))).toEqual([]);
});

test('a person who reads English is offered nothing that is not there', () => {
  expect(languagesBeside('en-GB')).toEqual([]);
});

test('a copied folder that still says it is English is not built over the English guide', () => {
  expect(() => checkLanguage('en-GB', 'ar-XB')).toThrow(
    '.cache/locales/ar-XB/words/guide.ts: language is “en-GB”. Write “ar-XB”, the name of the folder.',
  );
  expect(() => checkLanguage('ar-XB', 'ar-XB')).not.toThrow();
});

describe('A language beside English', () => {
  const draft: readonly Language[] = [...languages, { id: 'pl', name: 'Polski', folder: './pl/' }];
  const checked = draft.map((one) => (one.id === 'pl' ? { ...one, checkedOn: '2027-01-15' } : one));

  test('is offered to nobody while no translator has read it', () => {
    expect(isChecked('pl', draft)).toBe(false);
    expect(languagesBeside('en-GB', draft)).toEqual([]);
  });

  test('leads from the draft to English', () => {
    expect(languagesBeside('pl', draft).map(({ id, folder }) => [id, folder])).toEqual([
      ['en-GB', '../'],
    ]);
  });

  test('is found from English, and English from it, once it is checked', () => {
    expect(languagesBeside('en-GB', checked).map(({ folder }) => folder)).toEqual(['./pl/']);
    expect(languagesBeside('pl', checked).map(({ folder }) => folder)).toEqual(['../']);
  });

  test('is for people: a pseudo-locale is not', () => {
    expect(isChecked('ar-XB', checked)).toBe(false);
  });
});
