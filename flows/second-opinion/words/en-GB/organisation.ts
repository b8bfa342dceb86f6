import type { ContactWords } from '../../wordTypes.ts';

/** What the lines are called that somebody can call, and what is said of them. */

export const supportLine = {
  name: (organisation: string) => `${organisation} support line`,
  about: (site: string) =>
    `Talk to a member of the charity’s Health team. For opening hours, see ${site}. It is not an emergency line.`,
};

export const generalEnquiries = (organisation: string) => `${organisation} general enquiries`;

/** Another charity's line, for any cancer; it is open when ours may be closed (K4). */
export const otherHelpline: ContactWords = {
  name: 'Macmillan Cancer Support',
  about: 'Free, every day from 8am to 8pm, for any cancer.',
};
