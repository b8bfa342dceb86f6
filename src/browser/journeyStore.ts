import type { Flow } from '../flow/flow.ts';
import type { Answer, Answers } from '../flow/journey.ts';
import { withAnswer } from '../journey/answers.ts';
import { replay } from '../journey/replay.ts';
import { type Found, readSaved, save } from '../journey/savedJourney.ts';
import { dropped } from '../journey/summarise.ts';
import type { TabStorage } from './tabStorage.ts';

/** Something that happened to a person's answers and that they should know. */
type Notice = 'cleared' | 'notKept' | Exclude<Found['found'], 'answers' | 'nothing'>;

/** What the screens read. It is replaced whole, never changed. */
export interface Kept {
  readonly answers: Answers;
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
  readonly clear: () => void;
}

/**
 * The answers of this tab: in memory, and in the tab's storage so that a reload loses nothing. A journey
 * that a newer guide saved is left as it is until the person clears it. Once a journey may not be kept,
 * whatever was stored goes, and nothing is stored again until Clear: the answers of a patient in clinic would
 * otherwise be saved as soon as the professional turned to another task.
 *
 * @param now milliseconds since 1970
 */
export function openJourneyStore(
  flow: Pick<Flow, 'machine' | 'path' | 'ticks' | 'keepNothing'>,
  storage: TabStorage,
  now: () => number,
): JourneyStore {
  const mayNotKeep = (answers: Answers) => flow.keepNothing(replay(flow, answers));
  const read = readSaved(storage.read(), now());
  const isOfClinic = read.found === 'answers' && mayNotKeep(read.answers);
  const found: Found = isOfClinic ? { found: 'nothing' } : read;
  let mayWrite = found.found !== 'newer';
  let kept = firstKept(found);
  const listeners = new Set<() => void>();

  const replace = (next: Kept) => {
    kept = next;
    for (const listener of listeners) listener();
    return kept;
  };

  /** False where the answers should have been kept and could not be. */
  const keep = (answers: Answers): boolean => {
    if (mayNotKeep(answers)) {
      storage.remove();
      mayWrite = false;
    }
    return !mayWrite || !storage.available || storage.write(save(answers, now()));
  };

  if (isOfClinic || found.found === 'expired' || found.found === 'unreadable') storage.remove();

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    current: () => kept,
    give: (answer) => {
      const answers = withAnswer(kept.answers, answer);
      const gone = dropped(flow, replay(flow, kept.answers), replay(flow, answers));
      const isKept = keep(answers);
      return replace({ answers, dropped: gone, ...(isKept ? {} : { notice: 'notKept' }) });
    },
    clear: () => {
      storage.remove();
      mayWrite = true;
      replace({ answers: [], dropped: [], notice: 'cleared' });
    },
  };
}

function firstKept(found: Found): Kept {
  if (found.found === 'answers') return { answers: found.answers, dropped: [] };
  if (found.found === 'nothing') return { answers: [], dropped: [] };
  return { answers: [], dropped: [], notice: found.found };
}
