import type { Language } from '../../src/engine/index.ts';

export const languages: readonly Language[] = [
  { id: 'en-GB', name: 'English', folder: './', checkedOn: '2026-11-29' },
];

/** Whether a translator has checked the words of a language. */
export const isChecked = (id: string) => id === 'en-GB';
