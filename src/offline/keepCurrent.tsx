import { createRoot } from 'react-dom/client';
import { buildId, isBuilt } from '../browser/buildId.ts';
import { keepOffline } from '../browser/release/offline.ts';
import { getUpToDate, isRecalled } from '../browser/release/recall.ts';
import { nowAndThen } from '../browser/timing/nowAndThen.ts';
import type { Flow } from '../engine/index.ts';
import type { JourneyStore } from '../guide/journeyStore.ts';
import { OutOfDateScreen } from './OutOfDateScreen.tsx';

/**
 * What can wait until the first screen is there: the guide is kept for when there is no line, a newer release is
 * let in, and a recalled one says so. While the sources themselves run, it does nothing.
 *
 * @param afterClear whether the page was loaded anew because somebody cleared their answers
 */
export function keepCurrent(flow: Flow, store: JourneyStore, afterClear: boolean): void {
  if (!isBuilt) return;
  const look = keepOffline(buildId, store, afterClear);
  let isBlocked = false;
  nowAndThen(async () => {
    look();
    if (isBlocked || !(await isRecalled(flow.release)) || isBlocked) return;
    isBlocked = true;
    block(flow);
  });
}

/**
 * Puts a screen in the place of the whole guide. The guide lives on out of sight, since in a clinic it still has to
 * clear itself when the page is left.
 */
function block({ name, organisation, whenUnwell }: Flow): void {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  createRoot(place).render(
    <OutOfDateScreen
      guideName={name}
      supportLine={organisation.supportLine.number}
      whenUnwell={whenUnwell}
      getUpToDate={getUpToDate}
    />,
  );
}
