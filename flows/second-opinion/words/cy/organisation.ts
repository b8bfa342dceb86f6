import type { ContactWords } from '../../wordTypes.ts';

/** What the lines are called that somebody can ring, and what is said of them. */

export const supportLine = {
  name: (organisation: string) => `Llinell gymorth ${organisation}`,
  about: (site: string) =>
    `Siaradwch ag aelod o dîm Iechyd yr elusen. Am yr oriau agor, gweler ${site}. Nid llinell argyfwng yw hi.`,
};

export const generalEnquiries = (organisation: string) => `Ymholiadau cyffredinol ${organisation}`;

/** Another charity's line, for any cancer; it is open when ours may be closed (K4). */
export const otherHelpline: ContactWords = {
  name: 'Macmillan Cancer Support',
  about: 'Am ddim, bob dydd rhwng 8am ac 8pm, ar gyfer unrhyw ganser.',
};
