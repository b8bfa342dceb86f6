import type { ContactWords } from '../../wordTypes.ts';

/** What the lines are called that somebody can call, and what is said of them. */

export const supportLine = {
  name: (organisation: string) => `${organisation} support line`,
  about: (site: string) =>
    `Not for emergencies. Hours: ${site}`,
};

export const generalEnquiries = (organisation: string) => `${organisation} general enquiries`;

/** Another charity's line, for any cancer; it is open when ours may be closed (K4). */
export const otherHelpline: ContactWords = {
  name: 'Macmillan Cancer Support',
  about: 'Usually 8am to 8pm every day, with interpreters.',
};
