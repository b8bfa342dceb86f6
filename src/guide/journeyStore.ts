import { type EntryStorage, keepsNothing } from '../browser/entryStorage.ts';
import {
  type Answer,
  type Answers,
  dropped,
  type Flow,
  type Found,
  type Journey,
  longestKept,
  noNotes,
  type PlanNotes,
  readSaved,
  replay,
  save,
  withAnswer,
} from '../engine/index.ts';

const reasons = ['cleared', 'clearedElsewhere', 'clearedWhenIdle', 'clearedWhenLeft'] as const;

/** Why answers are gone: the person cleared them, here or in another tab, nobody was there, or the page was left. */
export type Cleared = (typeof reasons)[number];

/** Whether a notice says that answers are gone. */
export function isCleared(notice: unknown): notice is Cleared {
  return reasons.some((reason) => reason === notice);
}

const ofHandOver = ['handedOver', 'handOverRefused', 'handOverUnreadable'] as const;

/** Whether a notice tells what became of a hand-over link. */
export function isOfHandOver(notice: Notice | undefined): boolean {
  return ofHandOver.some((each) => each === notice);
}

/** Something that happened to a person's answers and that they should know. */
export type Notice =
  | Cleared
  | 'notKept'
  | 'expiredOnDevice'
  | (typeof ofHandOver)[number]
  | Exclude<Found['found'], 'answers' | 'nothing'>;

/** What the screens read. It is replaced whole, never changed. */
export interface GuideState {
  readonly answers: Answers;
  /** The answers replayed: once for each change, for everybody. */
  readonly journey: Journey;
  /** Questions that the person wrote themselves. They are kept as the answers are. */
  readonly questions: readonly string[];
  /** What they wrote or ticked on the plan itself. It is kept as the answers are. */
  readonly notes: PlanNotes;
  /** When it was last written to this device, in milliseconds since 1970; undefined unless the person asked for that. */
  readonly onDeviceAt?: number;
  /** Whether a professional goes through the guide with a patient, so that nothing may be left behind. */
  readonly clinic: boolean;
  /**
   * Steps whose answers the last change put out of use. It cannot be derived from the answers: they do not
   * tell what they were before.
   */
  readonly dropped: readonly string[];
  readonly notice?: Notice;
}

/** Whether the person answered anything; what a clinic's link answers for them does not count. */
export function hasBegun({ journey }: Pick<GuideState, 'journey'>): boolean {
  return journey.taken.length > 0;
}

export interface JourneyStore {
  readonly subscribe: (listener: () => void) => () => void;
  readonly current: () => GuideState;
  readonly answer: (answer: Answer) => GuideState;
  readonly writeQuestions: (questions: readonly string[]) => void;
  readonly writeNotes: (notes: Partial<PlanNotes>) => void;
  /** Keeps the journey on this device from now on, because the person asked for it. False where it could not be kept. */
  readonly keepOnDevice: () => boolean;
  /** Takes answers from a hand-over link, unless the person has others; undefined where it was unreadable. */
  readonly takeOver: (answers: Answers | undefined) => void;
  readonly clear: (why?: Cleared) => void;
  /** Whether loading the page again would lose no answer. */
  readonly isSafe: () => boolean;
}

/**
 * The answers of this tab: in memory, and in the tab's storage so that a reload loses nothing. Where the person asked for
 * it they are on the device instead, and a new tab finds them there. A journey that a newer guide saved is left as it is
 * until the person clears it. Once a journey may not be kept, whatever was stored goes, and nothing is stored again in this
 * tab, also after Clear: the answers of a patient in clinic would otherwise be saved as soon as the professional turned to another task.
 *
 * @param now milliseconds since 1970
 * @param clinicAnswers with what it begins where it was opened for a clinic: then nothing is ever stored
 * @param device where a person may ask for it to be kept
 */
export function openJourneyStore(
  flow: Pick<Flow, 'first' | 'machine' | 'path' | 'ticks' | 'keepNothing'>,
  tab: EntryStorage,
  now: () => number,
  clinicAnswers?: Answers,
  device: EntryStorage = keepsNothing,
): JourneyStore {
  const alwaysClinic = clinicAnswers !== undefined;
  const nothing: GuideState = {
    answers: clinicAnswers ?? [],
    journey: replay(flow, clinicAnswers ?? []),
    questions: [],
    notes: noNotes,
    clinic: alwaysClinic,
    dropped: [],
  };
  const forget = () => {
    tab.remove();
    device.remove();
  };

  let { found, isOnDevice } = find(tab, device, now());
  const saved = found.found === 'answers' ? replay(flow, found.answers) : nothing.journey;
  if (alwaysClinic || flow.keepNothing(saved)) {
    forget();
    found = { found: 'nothing' };
    isOnDevice = false;
  }
  let mayWrite = found.found !== 'newer' && !alwaysClinic;
  let state = firstState(nothing, found, saved, isOnDevice);
  const listeners = new Set<() => void>();

  const replace = (next: GuideState) => {
    state = next;
    for (const listener of listeners) listener();
    return state;
  };

  /** Writes to where this journey is kept. */
  const write = (next: GuideState, at: number): boolean => {
    const storage = next.onDeviceAt === undefined ? tab : device;
    return !mayWrite || !storage.available || storage.write(save(next, at));
  };

  /** Replaces the state, and stores it where it may be stored. */
  const keep = ({ notice, onDeviceAt, ...next }: GuideState): GuideState => {
    const clinic = next.clinic || flow.keepNothing(next.journey);
    if (clinic) {
      forget();
      mayWrite = false;
    }
    const at = now();
    // Where it was cleared from the device meanwhile, nobody asked for it to be written there again.
    const isOnDevice = onDeviceAt !== undefined && !clinic && device.read() !== null;
    const onDevice = isOnDevice ? { onDeviceAt } : {};
    const isKept = write({ ...next, ...onDevice }, at);
    // What somebody else wrote before a clinic began is not the patient's.
    const own = clinic && !state.clinic ? { questions: [], notes: noNotes } : {};
    const told = noticeAfter(notice, isKept);
    const writtenNow = isOnDevice && isKept ? { onDeviceAt: at } : onDevice;
    return replace({ ...next, ...own, ...writtenNow, clinic, ...(told ? { notice: told } : {}) });
  };

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    current: () => state,
    answer: (answer) => {
      const { notice: _, ...before } = state;
      const answers = withAnswer(state.answers, answer);
      const journey = replay(flow, answers);
      return keep({ ...before, answers, journey, dropped: dropped(flow, state.journey, journey) });
    },
    writeQuestions: (questions) => {
      keep({ ...state, questions });
    },
    writeNotes: (notes) => {
      keep({ ...state, notes: { ...state.notes, ...notes } });
    },
    keepOnDevice: () => {
      const onDeviceAt = now();
      if (state.clinic || !mayWrite || !device.available) return false;
      if (!write({ ...state, onDeviceAt }, onDeviceAt)) return false;
      // One copy, so that none is left behind to disagree with it.
      tab.remove();
      replace({ ...state, onDeviceAt });
      return true;
    },
    takeOver: (answers) => {
      const { notice: _, ...rest } = state;
      const journey = answers && replay(flow, answers);
      // No guide writes a link that would make a clinic of somebody's phone.
      if (!journey || (flow.keepNothing(journey) && !alwaysClinic)) {
        replace({ ...rest, notice: 'handOverUnreadable' });
      } else if (!hasBegun(state)) {
        keep({ ...rest, answers, journey, notice: 'handedOver' });
      } else if (JSON.stringify(journey.taken) !== JSON.stringify(state.journey.taken)) {
        replace({ ...rest, notice: 'handOverRefused' });
      } else if (isOfHandOver(state.notice)) replace(rest);
    },
    isSafe: () => {
      const storage = state.onDeviceAt === undefined ? tab : device;
      return !hasBegun(state) || (mayWrite && storage.available && state.notice !== 'notKept');
    },
    clear: (why = 'cleared') => {
      forget();
      // Whoever clears for the next patient is still in the clinic.
      const { clinic } = state;
      mayWrite = !clinic;
      replace({ ...nothing, clinic, notice: why });
    },
  };
}

/**
 * What was kept: this tab's own journey first, and else the one that was kept on the device. What is too old or cannot be
 * read goes from where it was.
 */
function find(tab: EntryStorage, device: EntryStorage, now: number) {
  const inTab = readSaved(tab.read(), now);
  if (inTab.found === 'expired' || inTab.found === 'unreadable') tab.remove();
  if (inTab.found === 'answers' || inTab.found === 'newer') {
    return { found: inTab, isOnDevice: false };
  }
  const onDevice = readSaved(device.read(), now, longestKept.device);
  if (onDevice.found === 'expired' || onDevice.found === 'unreadable') device.remove();
  return onDevice.found === 'nothing'
    ? { found: inTab, isOnDevice: false }
    : { found: onDevice, isOnDevice: true };
}

/** Whose answers these are matters more than whether they could be stored; the rest is told while it is so. */
function noticeAfter(before: Notice | undefined, isKept: boolean): Notice | undefined {
  if (isKept) return before === 'notKept' ? undefined : before;
  return before === 'handedOver' ? before : 'notKept';
}

function firstState(
  nothing: GuideState,
  found: Found,
  journey: Journey,
  isOnDevice: boolean,
): GuideState {
  if (found.found === 'answers') {
    const { answers, questions, notes, savedAt } = found;
    const onDevice = isOnDevice ? { onDeviceAt: savedAt } : {};
    return { ...nothing, ...onDevice, answers, journey, questions, notes };
  }
  if (found.found === 'nothing') return nothing;
  const notice = isOnDevice && found.found === 'expired' ? 'expiredOnDevice' : found.found;
  return { ...nothing, notice };
}
