import { within } from '../../browser/timing/within.ts';
import { address, type Flow, isSheet } from '../../engine/index.ts';
import type { Lazy } from './lazy.ts';

/** What is loaded only when it is near: for the outcome and its sheets, and for the pages about the guide. */
interface Parts {
  readonly outcome: Lazy<unknown>;
  readonly near: Lazy<unknown>;
}

/**
 * Waits for what the screen of an address needs, so that somebody who comes to their outcome, or to a page about the
 * guide, is shown it whole, not a screen that waits. After two seconds it waits no longer. Other screens need nothing.
 */
export async function screenLoaded(flow: Flow, at: string, parts: Parts): Promise<void> {
  const part = partOf(flow, at, parts);
  if (part) await within(2000, part.settled());
}

function partOf(flow: Flow, at: string, { outcome, near }: Parts) {
  if (at === address.outcome || isSheet(flow, at)) return outcome;
  return flow.about.some(({ id }) => id === at) ? near : undefined;
}
