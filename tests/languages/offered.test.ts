import { describe, expect, test } from 'vitest';
import { isChecked, languages, languagesBeside } from '../../flows/second-opinion/languages.ts';

const folders = import.meta.glob('../../{flows/second-opinion/words,src/interface}/*/*.ts');
const isThere = (id: string) => Object.keys(folders).some((path) => path.includes(`/${id}/`));

/** As the list will be when a translator has read the Welsh words. */
const withWelsh = languages.map((one) =>
  one.id === 'cy' ? { ...one, checkedOn: '2027-01-15' } : one,
);

test('Every language on the list has its words', () => {
  expect(languages.filter(({ id }) => !isThere(id))).toEqual([]);
});

describe('While no translator has read the Welsh words', () => {
  test('a person who reads English is offered nothing else', () => {
    expect(languagesBeside('en-GB')).toEqual([]);
    expect(isChecked('cy')).toBe(false);
  });

  test('whoever reads the draft finds the way to English', () => {
    expect(languagesBeside('cy').map(({ id, folder }) => [id, folder])).toEqual([['en-GB', '../']]);
  });
});

describe('Once a translator has read them', () => {
  test('a person who reads English finds Welsh, and the other way about', () => {
    expect(languagesBeside('en-GB', withWelsh).map(({ folder }) => folder)).toEqual(['./cy/']);
    expect(languagesBeside('cy', withWelsh).map(({ folder }) => folder)).toEqual(['../']);
  });

  test('a pretend language is still no language for people', () => {
    expect(isChecked('ar-XB', withWelsh)).toBe(false);
  });
});
