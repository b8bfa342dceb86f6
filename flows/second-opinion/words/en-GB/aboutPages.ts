import type { AboutId } from '../../types.ts';

/** The pages about the guide itself, in the order in which the foot of each screen has them. */
export const aboutPages: Readonly<Record<AboutId, string>> = {
  about: 'About this guide',
  glossary: 'Words explained',
  sources: 'Sources',
  privacy: 'What this guide keeps',
  accessibility: 'Accessibility',
};
