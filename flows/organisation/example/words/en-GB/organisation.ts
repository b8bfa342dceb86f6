import type { PublisherWords } from '../../../types.ts';

/** What the lines are called that somebody can call, and what is said of them. */

export const supportLine: PublisherWords['supportLine'] = {
  name: (organisation) => `${organisation} helpline`,
  openingHours: () => 'Monday to Friday, 9am to 5pm.',
  about: (openingHours) => `Not for emergencies. ${openingHours}`,
};

export const generalEnquiries: PublisherWords['generalEnquiries'] = (organisation) =>
  `${organisation} office`;

/** Who publishes the guide, who pays for it and when it is checked, on the page about it. */
export const about: PublisherWords['about'] = {
  publisher: (organisation) => `${organisation} publishes this guide.`,
  funding: 'The guide is free. A trust that makes no drugs paid for it. It carries no advertising.',
  updates: (checkBy) => `We check the whole guide twice a year, next by ${checkBy}.`,
};
