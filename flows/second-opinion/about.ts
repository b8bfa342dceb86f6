import { about as ofPublisher } from '#organisation/words/organisation.ts';
import { about as words } from '#words/about.ts';
import { organisation } from '../organisation/index.ts';
import { checkedBy, edition } from './edition.ts';
import { sources } from './evidence/sources.ts';
import { inWords } from './inWords.ts';
import { signedOffBy } from './signedOffBy.ts';
import type { AboutId, ShownBlock } from './types.ts';
import { withNumbers } from './withNumbers.ts';

const pages = words({
  publisher: {
    publisher: ofPublisher.publisher(organisation.name),
    funding: ofPublisher.funding,
    updates: ofPublisher.updates(inWords(edition.checkBy)),
  },
  checkedOn: inWords(edition.checkedOn),
  signedOff: signedOffBy(checkedBy),
  sources: Object.values(sources),
});

/** What the pages about the guide itself say, by address. */
export const about: Readonly<Record<AboutId, readonly ShownBlock[]>> = {
  about: pages.about.map(withNumbers),
  glossary: pages.glossary.map(withNumbers),
  sources: pages.sources.map(withNumbers),
  privacy: pages.privacy.map(withNumbers),
  accessibility: pages.accessibility.map(withNumbers),
};
