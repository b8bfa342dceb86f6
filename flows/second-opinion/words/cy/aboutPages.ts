import type { AboutId } from '../../types.ts';

/** The pages about the guide itself, in the order in which the foot of each screen has them. */
export const aboutPages: Readonly<Record<AboutId, string>> = {
  about: 'Am y canllaw hwn',
  glossary: 'Esbonio geiriau',
  sources: 'Ffynonellau',
  privacy: 'Beth mae’r canllaw hwn yn ei gadw',
  accessibility: 'Hygyrchedd',
};
