import { createRoot, hydrateRoot } from 'react-dom/client';
import { secondOpinion } from '../flows/second-opinion/index.ts';
import {
  correctAddress,
  currentAddress,
  dropQuery,
  isForClinic,
  takeOverPage,
} from './browser/addressBar.ts';
import { openHandOvers } from './browser/handOver.ts';
import { openJourneyStore } from './browser/journeyStore.ts';
import { openNearby } from './browser/nearby.ts';
import { startAfresh } from './browser/startAfresh.ts';
import { openTabStorage } from './browser/tabStorage.ts';
import { whenIdle } from './browser/whenIdle.ts';
import { address } from './flow/addresses.ts';
import { Guide } from './Guide.tsx';
import { placeFor } from './journey/navigate.ts';
import { askAhead, replay } from './journey/replay.ts';
import { isCheckDue } from './screens/CheckIsDue.tsx';
import './styles/main.scss';

dropQuery();

const flow = secondOpinion;
// A page of its own for urgent help is a page of the guide, once the guide runs.
const prerenderedAt = takeOverPage();
const storage = openTabStorage();
const store = openJourneyStore(flow, storage, Date.now, isForClinic());
openHandOvers(flow, store);
// In a clinic the page was left, or loaded again: it begins anew, and says why.
const asked = placeFor(flow, replay(flow, store.current().answers), currentAddress());
if (isForClinic() && 'detour' in asked) {
  store.clear('clearedWhenLeft');
  correctAddress(address.start);
}
const outcome = openNearby(() => import('../flows/second-opinion/advise.ts'));
const near = openNearby(() => import('./nearTheEnd.ts'));

// Each screen begins at its heading, also on the way back; the browser would scroll away from it.
window.history.scrollRestoration = 'manual';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const guide = (
  <Guide
    flow={flow}
    store={store}
    outcome={outcome}
    near={near}
    today={() => new Date()}
    prerenderedAt={prerenderedAt}
    onStartAgain={() => startAfresh(storage)}
  />
);
document.getElementById('without-script')?.remove();
// What stands in the page is taken over where it is what the person is to see; otherwise it gives way.
const { answers, notice, clinic } = store.current();
const isFresh = answers.length === 0 && !notice && !clinic && !isCheckDue(flow, new Date());
const draw = () => {
  if (root.hasChildNodes() && isFresh && currentAddress() === prerenderedAt)
    hydrateRoot(root, guide);
  else createRoot(root).render(guide);
};
// Somebody who comes back to their outcome is shown it whole, not a screen that waits for it.
if (replay(flow, answers).ended) outcome.settled().then(draw);
else draw();

whenIdle(() => askAhead(flow));
