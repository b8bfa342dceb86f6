import type { Language } from '../../src/engine/index.ts';

/**
 * The languages that have a folder of words. One that no translator has checked (`checkedOn`, an ISO date) is offered
 * to nobody: its build is marked as a draft, and no page leads to it.
 */
export const languages: readonly Language[] = [
  { id: 'en-GB', name: 'English', folder: './', checkedOn: '2026-11-22' },
];

/** Whether a translator has checked the words of a language. One that is not on the list has none. */
export function isChecked(id: string, all = languages): boolean {
  return all.some((language) => language.id === id && language.checkedOn !== undefined);
}

/**
 * The other languages that people may choose, each with the way to it from the pages of this one.
 *
 * @example languagesBeside('pl') // [{ id: 'en-GB', name: 'English', folder: '../' … }]
 */
export function languagesBeside(id: string, all = languages): readonly Language[] {
  const here = all.find((language) => language.id === id);
  // The folder of the first language holds those of the others.
  const up = here && here.folder !== './' ? '../' : './';
  return all
    .filter((language) => language !== here && isChecked(language.id, all))
    .map((language) => ({ ...language, folder: up + language.folder.slice('./'.length) }));
}
