import { secondOpinion } from '../flows/second-opinion/index.ts';
import { currentAddress } from './browser/addressBar.ts';
import { fetchAnew } from './browser/loadAgain.ts';
import { loadStyles } from './browser/loadStyles.ts';
import { mendLinks } from './browser/mendLinks.ts';
import { whenSettled } from './browser/timing/whenSettled.ts';
import { within } from './browser/timing/within.ts';
import { address, isSheet, organisationOn } from './engine/index.ts';
import { begin } from './guide/begin.tsx';
import { createLazy, whenReady } from './guide/lazy.ts';
import { pagesOf } from './guide/pagesOf.ts';
import './styles/main.scss';

const flow = {
  ...secondOpinion,
  organisation: organisationOn(secondOpinion.organisation, new Date()),
};
const near = createLazy(async () => {
  const parts = await import('./sheetBundle.ts').catch(fetchAnew);
  await loadStyles(parts.styles);
  return parts;
});
const deferred = createLazy(() => import('./deferred.ts').catch(fetchAnew));
const { dataset } = document.documentElement;

// Where the browser is too old, the plain pages stand in for the guide.
if (dataset['plain'] === undefined) {
  mendLinks(pagesOf(flow));
  // Somebody who comes to their outcome, or to a page about the guide, is shown it whole, not a screen that waits.
  const part = partOf(currentAddress() || dataset['address'] || address.start);
  void (part ? within(2000, part.settled()) : Promise.resolve()).then(() => {
    const store = begin({ flow, outcome: deferred, near, aloud: deferred });
    whenSettled(() => {
      // Without it the guide is as good as ever while there is a line. Where it fails it may come later, with an outcome.
      whenReady(deferred, ({ keepCurrent }) =>
        keepCurrent(flow, store, store.current().notice === 'cleared'),
      );
      // At rest, whatever is answered: a host that sees what is asked for learns nothing of anybody's answers.
      deferred.fetch();
      near.fetch();
    });
  });
}

/** What has to be loaded for the screen of an address, beside what is here. */
function partOf(at: string) {
  if (at === address.outcome || isSheet(flow, at)) return deferred;
  return flow.about.some(({ id }) => id === at) ? near : undefined;
}
