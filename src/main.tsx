import { startTransition } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { secondOpinion } from '../flows/second-opinion/index.ts';
import {
  correctAddress,
  currentAddress,
  dropQuery,
  isForClinic,
  takeOverPage,
} from './browser/addressBar.ts';
import { openClearing } from './browser/clearing.ts';
import { openHandOvers } from './browser/handOver.ts';
import { startAfresh } from './browser/startAfresh.ts';
import { openTabStorage } from './browser/tabStorage.ts';
import { whenIdle } from './browser/timing/whenIdle.ts';
import { whenSettled } from './browser/timing/whenSettled.ts';
import { within } from './browser/timing/within.ts';
import { adopt } from './early/adopt.ts';
import { linksToScreens } from './early/linksToPages.ts';
import { address } from './engine/addresses.ts';
import { isSheet, placeFor } from './engine/navigate.ts';
import { Guide } from './guide/Guide.tsx';
import { isCleared, openJourneyStore } from './guide/journeyStore.ts';
import { createLazy, whenReady } from './guide/lazy.ts';
import { isCheckDue } from './screens/CheckIsDue.tsx';
import './styles/main.scss';

const flow = secondOpinion;
const near = createLazy(() => import('./nearTheEnd.ts'));
const deferred = createLazy(() => import('./deferred.ts'));

// Somebody who comes to their outcome, or to a page about the guide, is shown it whole, not a screen that waits.
const asked = currentAddress() || document.documentElement.dataset['address'] || address.start;
const part = partOf(asked);
const ready = part ? within(2000, part.settled()) : Promise.resolve();
void ready.then(() => {
  // Where the early script takes the answers, the guide begins when nobody answers: on a slow phone it would be in the way.
  const soon = window.early?.shown !== undefined ? whenIdle : setTimeout;
  // In a task of its own, so that a slow phone can hear a press between reading this script and running it.
  soon(begin);
});

/** What has to be loaded for the screen of an address, beside what is here. */
function partOf(at: string) {
  if (at === address.outcome || isSheet(flow, at)) return deferred;
  return flow.about.some(({ id }) => id === at) ? near : undefined;
}

/** Begins the guide where the person is by now: what the early script took until here is not asked again. */
function begin(): void {
  const { early } = window;
  early?.stop();
  dropQuery();
  // A page of its own, such as that for urgent help, is a page of the guide, once the guide runs.
  const written = takeOverPage();
  const storage = openTabStorage();
  const store = openJourneyStore(flow, storage, Date.now, isForClinic());
  const onCleared = openClearing(store, isCleared);
  openHandOvers(flow, store);
  if (early) adopt(store, early);
  // In a clinic the page was left, or loaded again: it begins anew, and says why.
  const place = placeFor(flow, store.current().journey, currentAddress());
  if (isForClinic() && 'detour' in place) {
    store.clear('clearedWhenLeft');
    correctAddress(address.start);
  }
  // Each screen begins at its heading, also on the way back; the browser would scroll away from it.
  window.history.scrollRestoration = 'manual';

  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  document.getElementById('without-script')?.remove();
  document.documentElement.removeAttribute('data-waiting');
  linksToScreens();

  // What stands in the page is taken over where it is what the person is to see; otherwise it gives way.
  const shown = early ? early.shown : written;
  const { answers, notice, clinic } = store.current();
  const isUnchanged = place.screen === 'step' || place.screen === 'outcome' || answers.length === 0;
  const isDue = place.screen === 'start' && isCheckDue(flow, new Date());
  const isShown =
    root.hasChildNodes() &&
    shown === currentAddress() &&
    isUnchanged &&
    !('detour' in place) &&
    !notice &&
    !clinic &&
    !isDue;
  const guide = (
    <Guide
      flow={flow}
      store={store}
      outcome={deferred}
      near={near}
      aloud={deferred}
      today={() => new Date()}
      onCleared={onCleared}
      prerenderedAt={shown}
      arriving={!isShown && (early?.moved === true || isCleared(notice))}
      onStartAgain={() => startAfresh(storage)}
    />
  );
  // In slices, so that a slow phone stays quick; what is pressed meanwhile makes React hurry. A form that is sent by
  // itself does not, so then all is done at once.
  if (isShown && early?.pressed) flushSync(() => hydrateRoot(root, guide));
  else if (isShown) startTransition(() => void hydrateRoot(root, guide));
  else {
    const chosen = [...root.querySelectorAll('input:checked')].map(({ id }) => id);
    flushSync(() => createRoot(root).render(guide));
    for (const id of chosen) document.getElementById(id)?.click();
  }
  if (early?.pressed) root.querySelector('form')?.requestSubmit();

  whenIdle(() => {
    for (const template of document.querySelectorAll('template')) template.remove();
  });
  whenSettled(() => {
    // Without it the guide is as good as ever while there is a line. Where it fails it may come later, with an outcome.
    whenReady(deferred, ({ keepCurrent }) => keepCurrent(flow, store));
    deferred.fetch();
  });
}
