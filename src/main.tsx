import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { secondOpinion } from '../flows/second-opinion/index.ts';
import { correctAddress, currentAddress, dropQuery, isForClinic } from './browser/addressBar.ts';
import { openHandOvers } from './browser/handOver.ts';
import { openJourneyStore } from './browser/journeyStore.ts';
import { openNearby } from './browser/nearby.ts';
import { startAfresh } from './browser/startAfresh.ts';
import { openTabStorage } from './browser/tabStorage.ts';
import { whenIdle } from './browser/whenIdle.ts';
import { address } from './flow/addresses.ts';
import { defineFlow } from './flow/defineFlow.ts';
import { placeFor } from './journey/navigate.ts';
import { askAhead, replay } from './journey/replay.ts';
import { App } from './screens/App.tsx';
import { ErrorBoundary } from './screens/ErrorBoundary.tsx';
import './styles/main.scss';

dropQuery();

const flow = defineFlow(secondOpinion);
const storage = openTabStorage();
const store = openJourneyStore(flow, storage, Date.now, isForClinic());
openHandOvers(flow, store);
// In a clinic the page was left, or loaded again: it begins anew, and says why.
const asked = placeFor(flow, replay(flow, store.current().answers), currentAddress());
if (isForClinic() && 'detour' in asked) {
  store.clear('clearedWhenLeft');
  correctAddress(address.start);
}
const near = openNearby(() => import('./nearTheEnd.ts'));

// Each screen begins at its heading, also on the way back; the browser would scroll away from it.
window.history.scrollRestoration = 'manual';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary
      supportLine={flow.organisation.supportLine.number}
      onStartAgain={() => startAfresh(storage)}
    >
      <App flow={flow} store={store} near={near} today={() => new Date()} />
    </ErrorBoundary>
  </StrictMode>,
);

whenIdle(() => askAhead(flow));
