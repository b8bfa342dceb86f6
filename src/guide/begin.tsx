import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import {
  correctAddress,
  currentAddress,
  currentQuery,
  dropQuery,
  keepScrollToUs,
  takeOverPage,
} from '../browser/addressBar.ts';
import { openClearing } from '../browser/clearing.ts';
import { openDeviceStorage, openTabStorage } from '../browser/entryStorage.ts';
import { openHandOvers } from '../browser/handOver.ts';
import { linksToScreens } from '../browser/linksToPages.ts';
import { loadAfresh } from '../browser/loadAfresh.ts';
import { takeOverScreens } from '../browser/writtenScreens.ts';
import { address, type Flow, isOver, placeFor, readClinicLink } from '../engine/index.ts';
import type { AloudParts } from '../screens/Aloud.tsx';
import type { NearParts, OutcomeParts } from './context.ts';
import { Guide } from './Guide.tsx';
import { isCleared, type JourneyStore, openJourneyStore } from './journeyStore.ts';
import type { Lazy } from './loading/lazy.ts';

interface Parts {
  readonly flow: Flow;
  readonly outcome: Lazy<OutcomeParts>;
  readonly near: Lazy<NearParts>;
  readonly aloud: Lazy<AloudParts>;
}

/** Begins the guide where the person is by now. What they did in the page until here is not asked again. */
export function begin({ flow, ...lazy }: Parts): JourneyStore {
  const clinicLink = readClinicLink(flow, currentQuery());
  dropQuery(clinicLink?.query ?? '');
  // A page of its own, such as that for urgent help, is a page of the guide, once the guide runs.
  const page = takeOverPage();
  const tab = openTabStorage();
  const device = openDeviceStorage();
  const store = openJourneyStore(flow, tab, Date.now, clinicLink?.answers, device);
  const onCleared = openClearing(store, isCleared);
  openHandOvers(flow, store);
  // In a clinic the page was left, or loaded again: it begins anew, and says why.
  const place = placeFor(flow, store.current().journey, currentAddress());
  if (clinicLink && 'detour' in place) {
    store.clear('clearedWhenLeft');
    correctAddress(address.start);
  }
  keepScrollToUs();

  const written = takeOverScreens(page);
  linksToScreens();
  const { answers, notice, clinic } = store.current();
  const isShown =
    written.root.hasChildNodes() &&
    written.address === currentAddress() &&
    answers.length === 0 &&
    !notice &&
    !clinic &&
    // What was written at build knows no day, so it leaves out no number and says nothing of a check.
    !isOver(flow.checkBy, new Date());
  const guide = (
    <Guide
      flow={flow}
      store={store}
      {...lazy}
      today={() => new Date()}
      prerenderedAt={written.address}
      onCleared={onCleared}
      onStartAgain={() => loadAfresh(tab, device)}
    />
  );
  flushSync(() => {
    // A host, an extension or a translation may have changed the page. React then draws it anew, and nobody need hear of it.
    if (isShown) hydrateRoot(written.root, guide, { onRecoverableError: () => {} });
    else createRoot(written.root).render(guide);
  });
  written.carryOn();
  // The page was loaded anew to clear it. To the person it is another screen, so they hear where they are.
  if (isCleared(notice)) written.root.querySelector('h1')?.focus({ preventScroll: true });
  return store;
}
