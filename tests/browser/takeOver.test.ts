import { describe, expect, test } from 'vitest';
import { flow } from '../../flows/second-opinion/index.ts';
import { journeys } from '../../flows/second-opinion/journeys.ts';
import { type Answers, readSaved } from '../../src/engine/index.ts';
import { openJourneyStore } from '../../src/guide/journeyStore.ts';
import { fakeSession } from '../support/jsdom/fakeSession.ts';

const now = Date.UTC(2026, 10, 22, 12);
const [patient = [], another = []] = journeys.map(({ answers }) => answers);

/** A tab in which these answers were given before a hand-over link is opened in it. */
function opened(answers: Answers) {
  const session = fakeSession();
  const store = openJourneyStore(flow, session.tab, () => now);
  for (const answer of answers) store.answer(answer);
  return { store, session };
}

describe('a person who opens a hand-over link', () => {
  test('finds its answers, keeps them, and is told where they come from', () => {
    const { store, session } = opened([]);
    store.takeOver(patient);
    expect(store.current()).toMatchObject({ answers: patient, notice: 'handedOver' });
    expect(readSaved(session.tab.read(), now)).toMatchObject({ answers: patient });
  });

  test('is told of it no longer once they answer', () => {
    const { store } = opened([]);
    store.takeOver(patient.slice(0, 3));
    expect(store.answer({ step: 'mind', option: 'notSure' }).notice).toBeUndefined();
  });

  test('keeps the answers that they have, and is told so', () => {
    const { store, session } = opened(another);
    const before = session.tab.read();
    store.takeOver(patient);
    expect(store.current()).toMatchObject({ answers: another, notice: 'handOverRefused' });
    expect(session.tab.read()).toBe(before);
  });

  test('keeps even one answer', () => {
    const { store } = opened(another.slice(0, 1));
    store.takeOver(patient);
    expect(store.current()).toMatchObject({
      answers: another.slice(0, 1),
      notice: 'handOverRefused',
    });
  });

  test('hears nothing of it where they have the same answers, in whatever order', () => {
    const unused = { step: 'parental', option: 'no' };
    const { store } = opened([unused, ...patient.toReversed()]);
    const before = store.current();
    store.takeOver(patient);
    expect(store.current()).toBe(before);
  });

  test('loses nothing where it cannot be read', () => {
    const { store } = opened(another);
    store.takeOver(undefined);
    expect(store.current()).toMatchObject({ answers: another, notice: 'handOverUnreadable' });
  });

  test('can take it after clearing their own', () => {
    const { store } = opened(another);
    store.takeOver(patient);
    store.clear();
    store.takeOver(patient);
    expect(store.current()).toMatchObject({ answers: patient, notice: 'handedOver' });
  });

  test('is told that it cannot be read where it would make a clinic of their phone', () => {
    const nurse = journeys.find(({ name }) => name.startsWith('A nurse in England'))?.answers ?? [];
    const { store, session } = opened([]);
    store.takeOver(nurse);
    expect(store.current()).toMatchObject({
      answers: [],
      clinic: false,
      notice: 'handOverUnreadable',
    });
    expect(session.entries.size).toBe(0);
  });

  test('hears of a refusal no longer once the link holds their own answers', () => {
    const [own = [], other = []] = journeys.map(({ answers }) => answers);
    const { store } = opened([...own]);
    store.takeOver(other);
    expect(store.current().notice).toBe('handOverRefused');
    store.takeOver(own);
    expect(store.current().notice).toBeUndefined();
    expect(store.current().answers).toEqual(own);
  });
});
