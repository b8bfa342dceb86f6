import * as words from '#words/organisation.ts';
import type { Contact, Link, Organisation } from '../../src/engine/index.ts';

/** Pages of the organisation that the guide links to. */
export const pages = {
  home: { text: 'kcuk.org.uk', href: 'https://www.kcuk.org.uk/' },
  secondOpinion: {
    text: 'kcuk.org.uk/second-opinion-on-diagnosis',
    href: 'https://www.kcuk.org.uk/second-opinion-on-diagnosis/',
  },
  professionals: { text: 'healthpro.kcuk.org.uk', href: 'https://healthpro.kcuk.org.uk/' },
} as const satisfies Record<string, Link>;

const name = 'Kidney Cancer UK';

/** Who publishes the guide. Every screen, `tel:` link and print takes these from here. */
export const organisation = {
  name,
  supportLine: {
    name: words.supportLine.name(name),
    number: '0800 002 9002',
    about: words.supportLine.about(pages.home.text),
  },
  generalEnquiries: {
    name: words.generalEnquiries(name),
    number: '01223 870008',
  },
} as const satisfies Organisation;

/** The charity’s arm in Scotland. It shares the support line. */
export const scottishArm: Contact = {
  name: words.generalEnquiries('Kidney Cancer Scotland'),
  number: '0141 428 3494',
};

/** Another charity's line, for any cancer; it is open when ours may be closed (K4). */
export const otherHelpline: Contact = { ...words.otherHelpline, number: '0808 808 00 00' };
