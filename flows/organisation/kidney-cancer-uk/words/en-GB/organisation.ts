import type { PublisherWords } from '../../../types.ts';

/** What the lines are called that somebody can call, and what is said of them. */

export const supportLine: PublisherWords['supportLine'] = {
  name: (organisation) => `${organisation} support line`,
  openingHours: (site) => `Hours: ${site}`,
  about: (openingHours) => `Not for emergencies. ${openingHours}`,
};

export const generalEnquiries: PublisherWords['generalEnquiries'] = (organisation) =>
  `${organisation} general enquiries`;

/** Who publishes the guide, who pays for it and when it is checked, on the page about it. */
export const about: PublisherWords['about'] = {
  publisher: (organisation) =>
    `${organisation} publishes this guide. It follows the charity’s page on second opinions.`,
  // Who pays is for the charity to say, and it has not yet.
  funding:
    'The guide is free. It carries no advertising, and names no private hospital and no doctor. Before it is published, the charity will say here who pays for it.',
  updates: (checkBy) =>
    `The whole guide is checked twice a year, next by ${checkBy}. If that day passes without a check, the start page and every plan say so.`,
};
