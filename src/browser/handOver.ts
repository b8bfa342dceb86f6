import { address, type Flow, isHandOver, onward, readHandOver } from '../engine/index.ts';
import type { JourneyStore } from '../guide/journeyStore.ts';
import { correctAddress } from './addressBar.ts';

/**
 * Takes in what a hand-over link brings, now and whenever one is opened in this tab. It is to be called
 * before anything else listens to the address: nothing but this ever sees the link.
 *
 * @returns stops it
 */
export function openHandOvers(
  flow: Pick<Flow, 'first' | 'path' | 'ticks'>,
  store: JourneyStore,
): () => void {
  const takeIn = () => {
    const hash = takeEarly() ?? window.location.hash;
    if (!isHandOver(hash)) return;
    // First of all, whatever may go wrong after it; and in place of the link, which the history then has not.
    correctAddress(address.start);
    store.takeOver(readHandOver(flow, hash));
    const { journey } = store.current();
    if (journey.taken.length > 0) correctAddress(onward(journey));
  };
  takeIn();
  // An address that is typed or pasted is a step in the history, and some browsers say so earlier.
  const events = ['popstate', 'hashchange'];
  for (const event of events) window.addEventListener(event, takeIn);
  return () => {
    for (const event of events) window.removeEventListener(event, takeIn);
  };
}

declare global {
  interface Window {
    /** The hand-over link that the page was opened with. */
    openedWith?: string | undefined;
  }
}

/** The link that index.html took out of the address before anything was drawn. It is given once. */
function takeEarly(): string | undefined {
  const { openedWith } = window;
  window.openedWith = undefined;
  return openedWith;
}

/** The link to open on another device: this guide, without a query, and what it is to take in. */
export function linkWith(fragment: string): string {
  const { origin, pathname } = window.location;
  return `${origin}${pathname}${fragment}`;
}
