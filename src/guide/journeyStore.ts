import type { TabStorage } from '../browser/tabStorage.ts';
import {
  type Answer,
  type Answers,
  dropped,
  type Flow,
  type Found,
  type Journey,
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
  | (typeof ofHandOver)[number]
  | Exclude<Found['found'], 'answers' | 'nothing'>;

/** What the screens read. It is replaced whole, never changed. */
export interface GuideState {
  readonly answers: Answers;
  /** The answers replayed: once for each change, for everybody. */
  readonly journey: Journey;
  /** Questions that the person wrote themselves. They are kept in this tab, as the answers are. */
  readonly questions: readonly string[];
  /** What they wrote or ticked on the plan itself. It is kept as the answers are. */
  readonly notes: PlanNotes;
  /** Whether a professional goes through the guide with a patient, so that nothing may be left behind. */
  readonly clinic: boolean;
  /**
   * Steps whose answers the last change put out of use. It cannot be derived from the answers: they do not
   * tell what they were before.
   */
  readonly dropped: readonly string[];
  readonly notice?: Notice;
}

export interface JourneyStore {
  readonly subscribe: (listener: () => void) => () => void;
  readonly current: () => GuideState;
  readonly answer: (answer: Answer) => GuideState;
  readonly writeQuestions: (questions: readonly string[]) => void;
  readonly writeNotes: (notes: Partial<PlanNotes>) => void;
  /** Takes answers from a hand-over link, unless the person has others; undefined where it was unreadable. */
  readonly takeOver: (answers: Answers | undefined) => void;
  readonly clear: (why?: Cleared) => void;
  /** Whether loading the page again would lose no answer. */
  readonly isSafe: () => boolean;
}

/**
 * The answers of this tab: in memory, and in the tab's storage so that a reload loses nothing. A journey
 * that a newer guide saved is left as it is until the person clears it. Once a journey may not be kept,
 * whatever was stored goes, and nothing is stored again until Clear: the answers of a patient in clinic would
 * otherwise be saved as soon as the professional turned to another task.
 *
 * @param now milliseconds since 1970
 * @param alwaysClinic whether the guide was opened for a clinic: then nothing is ever stored
 */
export function openJourneyStore(
  flow: Pick<Flow, 'first' | 'machine' | 'path' | 'ticks' | 'keepNothing'>,
  storage: TabStorage,
  now: () => number,
  alwaysClinic = false,
): JourneyStore {
  const read = readSaved(storage.read(), now());
  const nothing: GuideState = {
    answers: [],
    journey: replay(flow, []),
    questions: [],
    notes: noNotes,
    clinic: alwaysClinic,
    dropped: [],
  };
  const saved = read.found === 'answers' ? replay(flow, read.answers) : nothing.journey;
  const mustGo = alwaysClinic || flow.keepNothing(saved);
  const found: Found = mustGo ? { found: 'nothing' } : read;
  let mayWrite = found.found !== 'newer' && !alwaysClinic;
  let state = firstState(nothing, found, saved);
  const listeners = new Set<() => void>();

  const replace = (next: GuideState) => {
    state = next;
    for (const listener of listeners) listener();
    return state;
  };

  /** Replaces the state, and stores it where it may be stored. */
  const keep = (next: GuideState): GuideState => {
    const clinic = next.clinic || flow.keepNothing(next.journey);
    if (clinic) {
      storage.remove();
      mayWrite = false;
    }
    const isKept = !mayWrite || !storage.available || storage.write(save(next, now()));
    // What somebody else wrote before a clinic began is not the patient's.
    const own = clinic && !state.clinic ? { questions: [], notes: noNotes } : {};
    const { notice, ...rest } = next;
    const told = noticeAfter(notice, isKept);
    return replace({ ...rest, ...own, clinic, ...(told ? { notice: told } : {}) });
  };

  if (mustGo || found.found === 'expired' || found.found === 'unreadable') storage.remove();

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
    takeOver: (answers) => {
      const { notice: _, ...rest } = state;
      const journey = answers && replay(flow, answers);
      // No guide writes a link that would make a clinic of somebody's phone.
      if (!journey || (flow.keepNothing(journey) && !alwaysClinic)) {
        replace({ ...rest, notice: 'handOverUnreadable' });
      } else if (state.answers.length === 0) {
        keep({ ...rest, answers, journey, notice: 'handedOver' });
      } else if (JSON.stringify(journey.taken) !== JSON.stringify(state.journey.taken)) {
        replace({ ...rest, notice: 'handOverRefused' });
      } else if (isOfHandOver(state.notice)) replace(rest);
    },
    isSafe: () =>
      state.answers.length === 0 || (mayWrite && storage.available && state.notice !== 'notKept'),
    clear: (why = 'cleared') => {
      storage.remove();
      mayWrite = !alwaysClinic;
      replace({ ...nothing, notice: why });
    },
  };
}

/** Whose answers these are matters more than whether they could be stored; the rest is told while it is so. */
function noticeAfter(before: Notice | undefined, isKept: boolean): Notice | undefined {
  if (isKept) return before === 'notKept' ? undefined : before;
  return before === 'handedOver' ? before : 'notKept';
}

function firstState(nothing: GuideState, found: Found, journey: Journey): GuideState {
  if (found.found === 'answers') {
    const { answers, questions, notes } = found;
    return { ...nothing, answers, journey, questions, notes };
  }
  return found.found === 'nothing' ? nothing : { ...nothing, notice: found.found };
}
