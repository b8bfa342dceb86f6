import type { Flow } from '../flow/flow.ts';
import type { Answer, Answers } from '../flow/journey.ts';
import { withAnswer } from '../journey/answers.ts';
import { replay } from '../journey/replay.ts';
import { type Found, readSaved, save } from '../journey/savedJourney.ts';
import { dropped } from '../journey/summarise.ts';
import type { TabStorage } from './tabStorage.ts';

/** Why answers are gone: the person cleared them, nobody was there, or the page was left. */
export type Cleared = 'cleared' | 'clearedWhenIdle' | 'clearedWhenLeft';

/** Something that happened to a person's answers and that they should know. */
export type Notice =
  | Cleared
  | 'notKept'
  | 'handedOver'
  | 'handOverRefused'
  | 'handOverUnreadable'
  | Exclude<Found['found'], 'answers' | 'nothing'>;

/** What the screens read. It is replaced whole, never changed. */
export interface Kept {
  readonly answers: Answers;
  /** Questions that the person wrote themselves. They are kept in this tab, as the answers are. */
  readonly questions: readonly string[];
  /** What was typed into a letter, by field. It is in memory only: most of it says who somebody is. */
  readonly details: Readonly<Record<string, string>>;
  /** What the person said of how sure they are, by question. In memory only. */
  readonly sure: Readonly<Record<string, 'yes' | 'no'>>;
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
  readonly current: () => Kept;
  readonly give: (answer: Answer) => Kept;
  readonly writeQuestions: (questions: readonly string[]) => void;
  /** Does nothing in clinic mode, where nobody's details are asked for. */
  readonly fillIn: (details: Readonly<Record<string, string>>) => void;
  readonly saySure: (sure: Readonly<Record<string, 'yes' | 'no'>>) => void;
  /** Takes answers from a hand-over link, unless the person has others; undefined where it was unreadable. */
  readonly takeOver: (answers: Answers | undefined) => void;
  readonly clear: (why?: Cleared) => void;
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
  flow: Pick<Flow, 'machine' | 'path' | 'ticks' | 'keepNothing'>,
  storage: TabStorage,
  now: () => number,
  alwaysClinic = false,
): JourneyStore {
  const mayNotKeep = (answers: Answers) => flow.keepNothing(replay(flow, answers));
  const read = readSaved(storage.read(), now());
  const mustGo = alwaysClinic || (read.found === 'answers' && mayNotKeep(read.answers));
  const found: Found = mustGo ? { found: 'nothing' } : read;
  let mayWrite = found.found !== 'newer' && !alwaysClinic;
  const nothing: Kept = {
    answers: [],
    questions: [],
    details: {},
    sure: {},
    clinic: alwaysClinic,
    dropped: [],
  };
  let kept = firstKept(nothing, found);
  const listeners = new Set<() => void>();

  const replace = (next: Kept) => {
    kept = next;
    for (const listener of listeners) listener();
    return kept;
  };

  /** Replaces what is kept, and stores it where it may be stored. */
  const keep = (next: Kept): Kept => {
    const clinic = next.clinic || mayNotKeep(next.answers);
    if (clinic) {
      storage.remove();
      mayWrite = false;
    }
    const isKept =
      !mayWrite || !storage.available || storage.write(save(next.answers, now(), next.questions));
    // Names are not asked for in clinic; what was typed before it became one goes.
    const details = clinic ? {} : next.details;
    return replace({ ...next, clinic, details, ...(isKept ? {} : { notice: 'notKept' }) });
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
    fillIn: (details) => {
      if (!kept.clinic) replace({ ...kept, details });
    },
    saySure: (sure) => {
      replace({ ...kept, sure });
    },
    takeOver: (answers) => {
      if (answers === undefined) replace({ ...kept, notice: 'handOverUnreadable' });
      else if (kept.answers.length === 0) keep({ ...kept, answers, notice: 'handedOver' });
      else if (!isSame(answers)) replace({ ...kept, notice: 'handOverRefused' });
    },
    clear: (why = 'cleared') => {
      storage.remove();
      mayWrite = !alwaysClinic;
      replace({ ...nothing, notice: why });
    },
  };
}

function firstKept(nothing: Kept, found: Found): Kept {
  if (found.found === 'answers') {
    return { ...nothing, answers: found.answers, questions: found.questions };
  }
  return found.found === 'nothing' ? nothing : { ...nothing, notice: found.found };
}
