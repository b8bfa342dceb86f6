import { useEffect, useState, useSyncExternalStore } from 'react';
import { correctAddress, currentAddress, onAddressChange } from '../browser/addressBar.ts';
import { type Detour, type Flow, type Journey, type Place, placeFor } from '../engine/index.ts';

/** Where the person is, and why it is not where they asked to be. */
export interface Standpoint {
  readonly place: Place;
  readonly detour: Detour | undefined;
}

/**
 * The place for what the address bar says. Where that is not the place's own address, it is put right. The
 * address then no longer tells of the detour, so the detour is remembered while the person stays.
 *
 * @param prerenderedAt the address of what stands in the page before the script runs
 */
export function usePlace(flow: Flow, journey: Journey, prerenderedAt: string): Standpoint {
  const wanted = useSyncExternalStore(onAddressChange, currentAddress, () => prerenderedAt);
  const place = placeFor(flow, journey, wanted);
  const here = place.address;
  const detour = 'detour' in place ? place.detour : undefined;
  const isLost = place.screen === 'lost';
  const [remembered, remember] = useState<{ readonly at: string; readonly detour: Detour }>();

  const isOther = remembered !== undefined && remembered.at !== here;

  useEffect(() => {
    // Set only where it changes: it would draw the whole guide once more, on every screen.
    if (detour) remember({ at: here, detour });
    else if (isOther) remember(undefined);
    // A lost address stays as it is: put right, it would be another screen.
    if (!isLost && here !== wanted) correctAddress(here);
  }, [detour, here, isLost, isOther, wanted]);

  return { place, detour: detour ?? (remembered?.at === here ? remembered.detour : undefined) };
}
