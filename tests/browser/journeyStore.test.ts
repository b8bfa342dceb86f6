import { describe, expect, test, vi } from 'vitest';
import { flow } from '../../flows/second-opinion/index.ts';
import { journeys } from '../../flows/second-opinion/journeys.ts';
import { openDeviceStorage, openTabStorage } from '../../src/browser/entryStorage.ts';
import {
  type Answers,
  longestKept,
  noNotes,
  readSaved,
  replay,
  save,
  savedVersion,
} from '../../src/engine/index.ts';
import { openJourneyStore } from '../../src/guide/journeyStore.ts';
import { type FakeSession, fakeSession } from '../support/jsdom/fakeSession.ts';

const now = Date.UTC(2026, 10, 22, 12);
const open = ({ tab }: Pick<FakeSession, 'tab'>, at = now) => openJourneyStore(flow, tab, () => at);
const openInClinic = ({ tab }: FakeSession) =>
  openJourneyStore(flow, tab, () => now, flow.clinic.answers);
const saveOf = (answers: Answers, at = now) => save({ answers, questions: [], notes: noNotes }, at);
const nurse = journeyOf('A nurse in England');
const patient = journeyOf('A man in England');
/** Answered already where a clinic's link was opened, and nothing else. */
const clinicStart = flow.clinic.answers;
const having = (answers: Answers) => ({
  answers,
  journey: replay(flow, answers),
  questions: [],
  notes: noNotes,
  clinic: false,
  dropped: [],
});
const nothing = having([]);
const none = { step: 'rightNow', option: 'none' };
const wales = { step: 'nation', option: 'wales' };

/** A tab in which these answers were given, one by one, and its store. */
function opened(answers: Answers, session = fakeSession()) {
  const store = open(session);
  for (const answer of answers) store.answer(answer);
  return { store, session };
}

describe('a person who answers', () => {
  test('finds each answer again after a reload', () => {
    const { session } = opened([]);
    patient.forEach((answer, index) => {
      open(session).answer(answer);
      expect(open(session).current()).toEqual(having(patient.slice(0, index + 1)));
    });
  });

  test('is told what a change puts out of use, once, and loses none of it', () => {
    const { store } = opened(patient);
    const changed = store.answer({ step: 'mind', option: 'toldNo' });
    expect(changed).toBe(store.current());
    expect(changed.dropped).toEqual(['whose', 'asked']);
    expect(changed.answers).toHaveLength(patient.length);
    expect(store.answer({ step: 'mind', option: 'specialist' }).dropped).toEqual([]);
  });

  test('is not told of anything by an answer that changes nothing', () => {
    const { store } = opened(patient);
    for (const answer of patient) {
      const { dropped, notice } = store.answer(answer);
      expect([dropped, notice]).toEqual([[], undefined]);
    }
  });

  test('has one entry in the tab, and nothing in it but the save', () => {
    const { session } = opened(patient);
    expect(session.entries.size).toBe(1);
    expect([...session.entries.values()]).toEqual([saveOf(patient)]);
  });
});

describe('the screens', () => {
  test('are told of each change once, with the new answers at hand', () => {
    const { store } = opened([]);
    const seen: number[] = [];
    const stop = store.subscribe(() => seen.push(store.current().answers.length));
    store.answer(none);
    store.answer(wales);
    store.clear();
    stop();
    store.answer(none);
    expect(seen).toEqual([1, 2, 0]);
  });

  test('get the very same snapshot until something changes', () => {
    const { store } = opened([none]);
    const before = store.current();
    expect(store.current()).toBe(before);
    store.answer(wales);
    expect(store.current()).not.toBe(before);
    expect(before.answers).toEqual([none]);
    expect(store.current()).toBe(store.current());
  });
});

describe('a person who clears their answers', () => {
  test('leaves nothing in memory or in the tab, and is told', () => {
    const { store, session } = opened(patient);
    store.clear();
    expect(store.current()).toEqual({ ...nothing, notice: 'cleared' });
    expect(session.entries.size).toBe(0);
    expect(open(session).current()).toEqual(nothing);
  });

  test('may begin again, and is kept again', () => {
    const { store, session } = opened(patient);
    store.clear();
    store.clear();
    expect(store.answer(none)).toEqual(having([none]));
    expect(open(session).current().answers).toEqual([none]);
  });
});

describe('a save that cannot be used', () => {
  test.each([
    ['expired', saveOf(patient, now - 3 * 60 * 60 * 1000)],
    ['expired', saveOf(patient, now + 3 * 60 * 60 * 1000)],
    ['unreadable', 'nonsense'],
    ['unreadable', saveOf(patient).slice(0, -1)],
  ])('as it is %s is removed, and the person is told', (notice, text) => {
    const session = fakeSession(text);
    const store = open(session);
    expect(store.current()).toEqual({ ...nothing, notice });
    expect(session.entries.size).toBe(0);
    expect(store.answer(none)).toEqual(having([none]));
    expect(open(session).current()).toEqual(having([none]));
  });

  test('as a newer guide made it is left as it is until the person clears it', () => {
    const newer = saveOf(patient).replace(`:${savedVersion}`, `:${savedVersion + 1}`);
    const { store, session } = opened([], fakeSession(newer));
    expect(store.current()).toEqual({ ...nothing, notice: 'newer' });
    expect(store.answer(none).answers).toEqual([none]);
    expect(session.tab.read()).toBe(newer);
    store.clear();
    expect(session.entries.size).toBe(0);
    store.answer(none);
    expect(open(session).current()).toEqual(having([none]));
  });
});

describe('a person whose tab is full', () => {
  test('is told with each answer, goes on, and keeps what was saved before', () => {
    const { store, session } = opened([none]);
    session.isFull = true;
    expect(store.answer(wales)).toEqual({
      ...having([none, wales]),
      notice: 'notKept',
    });
    expect(readSaved(session.tab.read(), now)).toMatchObject({ answers: [none] });
    session.isFull = false;
    expect(store.answer(wales).notice).toBeUndefined();
    expect(open(session).current().answers).toEqual([none, wales]);
  });
});

describe('a person whose browser blocks storage', () => {
  const blocked = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };

  test.each([
    ['throws', blocked],
    ['is null', () => null],
  ])('goes through it to the end, and hears nothing of it, where it %s', (_, openStorage) => {
    const store = open({ tab: openTabStorage(openStorage) });
    for (const answer of patient) expect(store.answer(answer).notice).toBeUndefined();
    expect(store.current().answers).toEqual(patient);
    store.clear();
    expect(store.current().answers).toEqual([]);
  });
});

describe('a professional who goes through it with a patient', () => {
  test('leaves nothing in the tab from then on, and is not told that it was lost', () => {
    const { store, session } = opened([]);
    const setOut = nurse.findIndex(({ step }) => step === 'task');
    nurse.forEach((answer, index) => {
      expect(store.answer(answer).notice).toBeUndefined();
      expect(session.entries.size).toBe(index < setOut ? 1 : 0);
    });
    expect(store.current().answers).toEqual(nurse);
    expect(open(session).current()).toEqual(nothing);
  });

  test('leaves none of the patient’s answers in the tab when they turn to another task', () => {
    const { store, session } = opened(nurse);
    store.answer({ step: 'task', option: 'patientAsked' });
    expect([...session.entries.values()].join()).not.toMatch(/doubtDiagnosis|beingSure/);
  });

  test('finds nothing, and leaves nothing, where a save of such a journey should ever turn up', () => {
    const session = fakeSession(saveOf(nurse));
    expect(open(session).current()).toEqual(nothing);
    expect(session.entries.size).toBe(0);
  });

  test('never writes, not even for a moment', () => {
    const { store, session } = opened(nurse.slice(0, 3));
    const write = vi.spyOn(session.tab, 'write');
    for (const answer of nurse.slice(3)) store.answer(answer);
    expect(write).not.toHaveBeenCalled();
  });
});

describe('a person who writes questions of their own', () => {
  const own = ['Is it “in the vein”? 🫀', '<script>alert(1)</script>', 'כמה זמן?'];

  test('finds them again after a reload, with the answers', () => {
    const { store, session } = opened([none]);
    store.writeQuestions(own);
    expect(open(session).current()).toEqual({ ...having([none]), questions: own });
    store.answer(wales);
    expect(open(session).current().questions).toEqual(own);
  });

  test('leaves none of them behind once they clear', () => {
    const { store, session } = opened([none]);
    store.writeQuestions(own);
    store.clear();
    expect(store.current()).toMatchObject({ questions: [] });
    expect(session.entries.size).toBe(0);
    store.answer(none);
    expect([...session.entries.values()].join()).not.toMatch(/vein|script/);
  });

  test('has them in memory only while a professional goes through it with a patient', () => {
    const { store, session } = opened(nurse);
    const write = vi.spyOn(session.tab, 'write');
    store.writeQuestions(own);
    expect(store.current()).toMatchObject({ questions: own, clinic: true });
    expect(write).not.toHaveBeenCalled();
    store.clear();
    expect(store.current().questions).toEqual([]);
  });
});

const inClinic = {
  ...nothing,
  answers: clinicStart,
  journey: replay(flow, clinicStart),
  clinic: true,
};

describe('a person who asks their device to keep it', () => {
  const day = 24 * 60 * 60 * 1000;
  const openBoth = (tab = fakeSession(), device = fakeSession(), at = now, clinic = false) => ({
    tab,
    device,
    store: openJourneyStore(
      flow,
      tab.tab,
      () => at,
      clinic ? flow.clinic.answers : undefined,
      device.tab,
    ),
  });
  const notes = { number: '020 7946 0000', interpreter: true };
  /** Answers, a question and notes that were kept on the device, and the tab closed. */
  const kept = () => {
    const { store, device, tab } = openBoth();
    for (const answer of patient) store.answer(answer);
    store.writeQuestions(['What else?']);
    store.writeNotes(notes);
    expect(device.entries.size).toBe(0);
    expect(store.keepOnDevice()).toBe(true);
    expect(tab.entries.size).toBe(0);
    return device;
  };

  test('finds all of it in a new tab, up to 90 days later', () => {
    for (const days of [0, 1, 90]) {
      const { store } = openBoth(fakeSession(), kept(), now + days * day);
      expect(store.current()).toEqual({
        ...having(patient),
        ...{ questions: ['What else?'], notes, onDeviceAt: now },
      });
    }
  });

  test('has what changes from then on kept there too, and dated anew', () => {
    const device = kept();
    const { store, tab } = openBoth(fakeSession(), device, now + day);
    expect(store.answer({ step: 'delay', option: 'asked' }).onDeviceAt).toBe(now + day);
    store.writeNotes({ number: '999' });
    expect(tab.entries.size).toBe(0);
    const again = openBoth(fakeSession(), device, now + 90 * day + 1).store.current();
    expect(again).toMatchObject({ notes: { number: '999' }, onDeviceAt: now + day });
  });

  test('is told when the 90 days are over, and nothing of it is left', () => {
    const device = kept();
    const { store } = openBoth(fakeSession(), device, now + longestKept.device + 1);
    expect(store.current()).toEqual({ ...nothing, notice: 'expiredOnDevice' });
    expect(device.entries.size).toBe(0);
  });

  test('leaves nothing in the tab or on the device once they clear, and is asked again before more is kept', () => {
    const { store, tab, device } = openBoth(fakeSession(), kept());
    store.clear();
    expect([tab.entries.size, device.entries.size]).toEqual([0, 0]);
    store.answer(none);
    expect([tab.entries.size, device.entries.size]).toEqual([1, 0]);
  });

  test('does not have it written again by another tab, once it was cleared from the device', () => {
    const device = kept();
    const other = openBoth(fakeSession(), device);
    openBoth(fakeSession(), device).store.clear();
    expect(other.store.answer(none).onDeviceAt).toBeUndefined();
    expect(device.entries.size).toBe(0);
    expect(other.tab.entries.size).toBe(1);
  });

  test('keeps the answers of a tab that has its own beside it', () => {
    const device = kept();
    const tab = fakeSession(saveOf([none]));
    const { store } = openBoth(tab, device);
    expect(store.current()).toEqual(having([none]));
    store.answer(wales);
    expect(readSaved(device.tab.read(), now)).toMatchObject({ answers: patient });
  });

  test.each([
    ['is full', () => Object.assign(fakeSession(), { isFull: true }).tab],
    ['is blocked', () => openDeviceStorage(() => null)],
  ])('hears that it could not be where the device %s, and stays kept in the tab', (_, device) => {
    const tab = fakeSession();
    const store = openJourneyStore(flow, tab.tab, () => now, undefined, device());
    store.answer(none);
    expect(store.keepOnDevice()).toBe(false);
    expect(store.current()).toEqual(having([none]));
    expect(tab.entries.size).toBe(1);
  });

  test('meets what cannot be read, or is newer, as in a tab', () => {
    const spoilt = openBoth(fakeSession(), fakeSession('nonsense'));
    expect(spoilt.store.current()).toEqual({ ...nothing, notice: 'unreadable' });
    expect(spoilt.device.entries.size).toBe(0);
    const newer = saveOf(patient).replace(`:${savedVersion}`, `:${savedVersion + 1}`);
    const ahead = openBoth(fakeSession(), fakeSession(newer));
    expect(ahead.store.current()).toEqual({ ...nothing, notice: 'newer' });
    expect(ahead.store.keepOnDevice()).toBe(false);
    ahead.store.answer(none);
    expect(ahead.device.tab.read()).toBe(newer);
  });

  test('stands where the answers of version 1 still lead, and no further', () => {
    const first = { step: 'rightNow', option: 'none' };
    const answers = [first, { step: 'nation', option: 'wales' }, { step: 'role', option: 'carer' }];
    const old = JSON.stringify({ version: 1, savedAt: now, answers });
    const { journey } = openBoth(fakeSession(), fakeSession(old)).store.current();
    expect([journey.at, journey.taken.length]).toEqual(['who', 2]);
  });

  test('keeps nothing in clinic, and what was kept before goes', () => {
    const { store, device } = openBoth();
    for (const answer of nurse) store.answer(answer);
    expect(store.keepOnDevice()).toBe(false);
    expect(device.entries.size).toBe(0);
    const before = openBoth(fakeSession(), kept());
    for (const answer of nurse) before.store.answer(answer);
    expect(before.store.current().onDeviceAt).toBeUndefined();
    expect(before.device.entries.size).toBe(0);
    const byLink = openBoth(fakeSession(), kept(), now, true);
    expect(byLink.store.current()).toEqual(inClinic);
    expect([byLink.device.entries.size, byLink.store.keepOnDevice()]).toEqual([0, false]);
  });
});

describe('a professional on a clinic’s computer', () => {
  test('that was opened for a clinic keeps nothing of any journey, before Clear and after it', () => {
    const session = fakeSession();
    const write = vi.spyOn(session.tab, 'write');
    const store = openInClinic(session);
    expect(store.current()).toEqual(inClinic);
    for (const why of ['cleared', 'clearedWhenIdle', 'clearedWhenLeft'] as const) {
      for (const answer of patient) expect(store.answer(answer)).toMatchObject({ clinic: true });
      store.writeQuestions(['canary']);
      store.clear(why);
      expect(store.current()).toEqual({ ...inClinic, notice: why });
    }
    expect(write).not.toHaveBeenCalled();
    expect(session.entries.size).toBe(0);
  });

  test.each([
    ['of a person before', saveOf(patient)],
    ['of a newer guide', saveOf(patient).replace(`:${savedVersion}`, `:${savedVersion + 1}`)],
    ['that nobody can read', 'nonsense'],
  ])('finds and leaves nothing of a save %s', (_, text) => {
    const session = fakeSession(text);
    expect(openInClinic(session).current()).toEqual(inClinic);
    expect(session.entries.size).toBe(0);
  });

  test('stays in clinic when another task is chosen, and after Clear, for the next patient', () => {
    const { store, session } = opened(nurse);
    expect(store.answer({ step: 'task', option: 'patientAsked' }).clinic).toBe(true);
    expect(store.answer({ step: 'who', option: 'adult' }).clinic).toBe(true);
    store.clear();
    expect(store.current()).toEqual({ ...nothing, clinic: true, notice: 'cleared' });
    for (const answer of patient) expect(store.answer(answer).clinic).toBe(true);
    expect(session.entries.size).toBe(0);
  });

  test('who takes over a patient’s answers keeps none of them', () => {
    const session = fakeSession();
    const store = openInClinic(session);
    store.takeOver(patient);
    expect(store.current()).toMatchObject({ answers: patient, clinic: true });
    expect(session.entries.size).toBe(0);
  });
});

function journeyOf(who: string): Answers {
  const found = journeys.find(({ name }) => name.startsWith(who));
  if (!found) throw new Error(`Nobody’s journey is named ${who} …`);
  return found.answers;
}
