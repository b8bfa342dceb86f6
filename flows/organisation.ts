import type { Organisation } from '../src/flow/flow.ts';
import type { Contact, Link } from '../src/flow/words.ts';

/** Who publishes the guide. Every screen, `tel:` link and print takes these from here. */
export const organisation = {
  name: 'Kidney Cancer UK',
  supportLine: {
    name: 'Kidney Cancer UK support line',
    number: '0800 002 9002',
    about:
      'Talk to a member of the charity’s Health team. For opening hours, see kcuk.org.uk. It is not an emergency line.',
  },
  generalEnquiries: {
    name: 'Kidney Cancer UK general enquiries',
    number: '01223 870008',
  },
} as const satisfies Organisation;

/** Pages of the organisation that the guide links to. */
export const pages = {
  home: { text: 'kcuk.org.uk', href: 'https://www.kcuk.org.uk/' },
  secondOpinion: {
    text: 'kcuk.org.uk/second-opinion-on-diagnosis',
    href: 'https://www.kcuk.org.uk/second-opinion-on-diagnosis/',
  },
  professionals: { text: 'healthpro.kcuk.org.uk', href: 'https://healthpro.kcuk.org.uk/' },
} as const satisfies Record<string, Link>;

/** The charity’s arm in Scotland. It shares the support line. */
export const scottishArm: Contact = {
  name: 'Kidney Cancer Scotland general enquiries',
  number: '0141 428 3494',
};

/** Another charity's line, for any cancer; it is open when ours may be closed (K4). */
export const otherHelpline: Contact = {
  name: 'Macmillan Cancer Support',
  number: '0808 808 00 00',
  about: 'Free, every day from 8am to 8pm, for any cancer.',
};
