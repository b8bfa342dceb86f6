import { goTo } from '../browser/addressBar.ts';
import { answerTo } from '../engine/answers.ts';
import { onward } from '../engine/navigate.ts';
import type { JourneyStore } from '../guide/journeyStore.ts';
import type { Early } from './earlyJourney.ts';

/**
 * Takes over the answers that were given before the guide came. Most of them are in the tab's storage, where the
 * store has found them; it is given what could not be stored, or may not be.
 */
export function adopt(store: JourneyStore, early: Early): void {
  if (early.cleared && early.answers.length === 0) store.clear();
  for (const answer of early.answers) {
    if (answerTo(store.current().answers, answer.step)?.option !== answer.option)
      store.give(answer);
  }
  if (early.waits) goTo(onward(store.current().journey));
}
