// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { flow } from '../../flows/second-opinion/index.ts';
import { journeys } from '../../flows/second-opinion/journeys.ts';
import { openClearing } from '../../src/browser/clearing.ts';
import { isCleared, openJourneyStore } from '../../src/guide/journeyStore.ts';
import { fakeSession } from '../support/jsdom/fakeSession.ts';

const answersOf = (who: string) => journeys.find(({ name }) => name.startsWith(who))?.answers ?? [];

/** A tab in which somebody answered, with what clears it. */
function opened(who: string) {
  const store = openJourneyStore(flow, fakeSession().tab, Date.now);
  for (const answer of answersOf(who)) store.answer(answer);
  const onCleared = openClearing(store, isCleared);
  return () => {
    store.clear();
    onCleared('cleared');
  };
}

beforeEach(() => {
  // jsdom loads nothing again, and says so.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  window.history.replaceState(null, '', '/guide/#/');
});

afterEach(() => {
  vi.restoreAllMocks();
  document.body.inert = false;
});

describe('once the answers are cleared, the tab begins again', () => {
  test('as a clinic’s link does where a nurse came by the path', () => {
    opened('A nurse in England')();
    const { pathname, search, hash } = window.location;
    expect([pathname, search, hash]).toEqual(['/guide/', '?mode=clinic', '#/']);
    expect(window.history.state).toEqual({ cleared: 'cleared' });
  });

  test('as it was where it was nobody’s clinic', () => {
    opened('A man in England')();
    expect(window.location.search).toBe('');
    expect(window.history.state).toEqual({ cleared: 'cleared' });
  });
});
