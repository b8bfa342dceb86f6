import { checkBy as ofNumbers } from '#organisation/checked.ts';
import { publisher } from '#organisation/publisher.ts';
import * as words from '#organisation/words/organisation.ts';
import type { Contact, Organisation } from '../../src/engine/index.ts';
import type { NumbersCheckBy } from './types.ts';

/** Who publishes the guide, put together from the folder that `#organisation/` leads to. */

const { name, logo } = publisher;
const checkBy: NumbersCheckBy = ofNumbers;

/** Pages of the organisation that the guide links to. */
export const pages = publisher.pages;

/** Every screen, `tel:` link and print takes the publisher's name and numbers from here. */
export const organisation = {
  name,
  supportLine: {
    name: words.supportLine.name(name),
    number: publisher.supportLine,
    checkBy: checkBy.supportLine,
    site: pages.home,
    about: words.supportLine.about(words.supportLine.openingHours(pages.home.text)),
  },
  generalEnquiries: {
    name: words.generalEnquiries(name),
    number: publisher.generalEnquiries,
    checkBy: checkBy.generalEnquiries,
    site: pages.home,
  },
  // The build puts the file beside the pages, under this name.
  ...(logo ? { logo: { src: './logo.svg', alt: logo.alt } } : {}),
} satisfies Organisation;

/** The organisation's office in Scotland. It shares the support line. */
export const scottishArm: Contact | undefined = publisher.scottishArm && {
  name: words.generalEnquiries(publisher.scottishArm.name),
  number: publisher.scottishArm.number,
  ...(checkBy.scottishArm ? { checkBy: checkBy.scottishArm } : {}),
  site: pages.home,
};

/** The nations that it serves, and the languages that it publishes the guide in. */
export const { nations: nationsServed, languages: languagesPublished } = publisher;
