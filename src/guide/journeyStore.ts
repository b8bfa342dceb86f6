import type { TabStorage } from '../browser/tabStorage.ts';
import { withAnswer } from '../engine/answers.ts';
import type { Flow } from '../engine/flow.ts';
import type { Answer, Answers } from '../engine/journey.ts';
import { replay } from '../engine/replay.ts';
import { type Found, readSaved, save } from '../engine/savedAnswers.ts';
import { dropped } from '../engine/summarise.ts';

const reasons = ['cleared', 'clearedWhenIdle', 'clearedWhenLeft'] as const;

/** Why answers are gone: the person cleared them, nobody was there, or the page was left. */
export type Cleared = (typeof reasons)[number];

/** Whether a notice says that answers are gone. */
export function isCleared(notice: Notice | undefined): boolean {
  return reasons.some((reason) => reason === notice);
}

const ofHandOver = ['handedOver', 'handOverRefused', 'handOverUnreadable'] as const;

/** Whether a notice tells what became of a hand-over link. */
export function isOfHandOver(notice: Notice | undefined): boolean {
  return ofHandOver.some((each) => each === notice);
}

/** What a person says of how sure they are, by question. */
export type Sure = Readonly<Record<string, 'yes' | 'no'>>;

/** Something that happened to a person's answers and that they should know. */
export type Notice =
  | Cleared
  | 'notKept'
  | (typeof ofHandOver)[number]
  | Exclude<Found['found'], 'answers' | 'nothing'>;

/** What the screens read. It is replaced whole, never changed. */
export interface GuideState {
  readonly answers: Answers;
  /** Questions that the person wrote themselves. They are kept in this tab, as the answers are. */
  readonly questions: readonly string[];
  /** A question that is written and not added yet. In memory only, until it is added. */
  readonly draft: string;
  /** What was typed into a letter, by field. It is in memory only: most of it says who somebody is. */
  readonly details: Readonly<Record<string, string>>;
  /** What the person said of how sure they are, by question. In memory only. */
  readonly sure: Sure;
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
  readonly give: (answer: Answer) => GuideState;
  readonly writeQuestions: (questions: readonly string[]) => void;
  readonly writeDraft: (draft: string) => void;
  /** Does nothing in clinic mode, where nobody's details are asked for. */
  readonly fillIn: (details: Readonly<Record<string, string>>) => void;
  readonly saySure: (sure: Sure) => void;
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
  const mayNotKeep = (answers: Answers) => flow.keepNothing(replay(flow, answers));
  const read = readSaved(storage.read(), now());
  const mustGo = alwaysClinic || (read.found === 'answers' && mayNotKeep(read.answers));
  const found: Found = mustGo ? { found: 'nothing' } : read;
  let mayWrite = found.found !== 'newer' && !alwaysClinic;
  const nothing: GuideState = {
    answers: [],
    questions: [],
    draft: '',
    details: {},
    sure: {},
    clinic: alwaysClinic,
    dropped: [],
  };
  let kept = firstKept(nothing, found);
  const listeners = new Set<() => void>();

  const replace = (next: GuideState) => {
    kept = next;
    for (const listener of listeners) listener();
    return kept;
  };

  /** Replaces what is kept, and stores it where it may be stored. */
  const keep = (next: GuideState): GuideState => {
    const clinic = next.clinic || mayNotKeep(next.answers);
    if (clinic) {
      storage.remove();
      mayWrite = false;
    }
    const isKept =
      !mayWrite || !storage.available || storage.write(save(next.answers, now(), next.questions));
    // Names are not asked for in clinic, and what somebody else wrote before it began is not the patient's.
    const begins = clinic && !kept.clinic;
    const own = begins ? { questions: [], draft: '', sure: {} } : {};
    const { notice, ...rest } = next;
    const told = noticeAfter(notice, isKept);
    return replace({
      ...rest,
      ...own,
      clinic,
      details: clinic ? {} : next.details,
      ...(told ? { notice: told } : {}),
    });
  };

  const isSame = (answers: Answers) =>
    JSON.stringify(replay(flow, answers).taken) ===
    JSON.stringify(replay(flow, kept.answers).taken);

  if (mustGo || found.found === 'expired' || found.found === 'unreadable') storage.remove();

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    current: () => kept,
    give: (answer) => {
      const { notice: _, ...before } = kept;
      const answers = withAnswer(kept.answers, answer);
      const gone = dropped(flow, replay(flow, kept.answers), replay(flow, answers));
      return keep({ ...before, answers, dropped: gone });
    },
    writeQuestions: (questions) => {
      keep({ ...kept, questions });
    },
    writeDraft: (draft) => {
      replace({ ...kept, draft });
    },
    fillIn: (details) => {
      if (!kept.clinic) replace({ ...kept, details });
    },
    saySure: (sure) => {
      replace({ ...kept, sure });
    },
    takeOver: (answers) => {
      const { notice: _, ...rest } = kept;
      // No guide writes a link that would make a clinic of somebody's phone.
      const isReadable = answers !== undefined && (alwaysClinic || !mayNotKeep(answers));
      if (!isReadable) replace({ ...rest, notice: 'handOverUnreadable' });
      else if (kept.answers.length === 0) keep({ ...rest, answers, notice: 'handedOver' });
      else if (!isSame(answers)) replace({ ...rest, notice: 'handOverRefused' });
      else if (isOfHandOver(kept.notice)) replace(rest);
    },
    isSafe: () =>
      kept.answers.length === 0 || (mayWrite && storage.available && kept.notice !== 'notKept'),
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

function firstKept(nothing: GuideState, found: Found): GuideState {
  if (found.found === 'answers') {
    return { ...nothing, answers: found.answers, questions: found.questions };
  }
  return found.found === 'nothing' ? nothing : { ...nothing, notice: found.found };
}
