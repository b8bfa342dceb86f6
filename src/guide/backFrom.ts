import { words } from '#interface/words.ts';
import { address, type Journey, onward, type Place, previous } from '../engine/index.ts';

/** Where a screen's back link leads and what it says; none on the start page. */
export function backFrom(
  place: Place,
  journey: Journey,
): { readonly address: string; readonly words: string } | undefined {
  if (place.screen === 'start') return undefined;
  if (place.screen === 'step' || place.screen === 'outcome') {
    return { address: previous(journey, place.address), words: words.back.oneStep };
  }
  // A page beside the path has no step before it.
  return journey.taken.length === 0
    ? { address: address.start, words: words.back.toStart }
    : { address: onward(journey), words: words.back.toPlace };
}
