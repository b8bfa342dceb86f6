import { flow as written } from '#flow/index.ts';
import { currentAddress } from './browser/addressBar.ts';
import { fetchAnew } from './browser/loadAgain.ts';
import { loadStyles } from './browser/loadStyles.ts';
import { mendLinks } from './browser/mendLinks.ts';
import { whenSettled } from './browser/timing/whenSettled.ts';
import { address, organisationOn } from './engine/index.ts';
import { begin } from './guide/begin.tsx';
import { createLazy, whenReady } from './guide/loading/lazy.ts';
import { screenLoaded } from './guide/loading/screenLoaded.ts';
import { pagesOf } from './guide/pagesOf.ts';
import './styles/main.scss';

const organisation = organisationOn(written.organisation, new Date());
const flow = { ...written, organisation };
const near = createLazy(async () => {
  const parts = await import('./sheetBundle.ts').catch(fetchAnew);
  await loadStyles(parts.styles);
  return parts;
});
const outcome = createLazy(() => import('./deferred.ts').catch(fetchAnew));
const { dataset } = document.documentElement;

// Where the browser is too old, the plain pages stand in for the guide.
if (dataset['plain'] === undefined) {
  mendLinks(pagesOf(flow));
  const at = currentAddress() || dataset['address'] || address.start;
  void screenLoaded(flow, at, { outcome, near }).then(() => {
    const store = begin({ flow, outcome, near, aloud: outcome });
    whenSettled(() => {
      // Without it the guide is as good as ever while there is a line. Where it fails it may come later, with an outcome.
      whenReady(outcome, ({ keepCurrent }) =>
        keepCurrent(flow, store, store.current().notice === 'cleared'),
      );
      // At rest, whatever is answered: a host that sees what is asked for learns nothing of anybody's answers.
      outcome.fetch();
      near.fetch();
    });
  });
}
