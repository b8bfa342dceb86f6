import { type EntryStorage, openTabStorage } from '../../../src/browser/entryStorage.ts';

/** A browser's `sessionStorage` in memory, as the guide opens it. */
export interface FakeSession {
  /** Everything in it, under whatever key. */
  readonly entries: ReadonlyMap<string, string>;
  readonly tab: EntryStorage;
  /** While it is full, `setItem` throws. */
  isFull: boolean;
}

/** @param text what the guide kept there before */
export function fakeSession(text?: string): FakeSession {
  const entries = new Map<string, string>();
  const storage: Storage = {
    get length() {
      return entries.size;
    },
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => {
      if (session.isFull) throw new DOMException('The quota is exceeded.', 'QuotaExceededError');
      entries.set(key, value);
    },
    removeItem: (key) => {
      entries.delete(key);
    },
    clear: () => entries.clear(),
  };
  const session: FakeSession = { entries, tab: openTabStorage(() => storage), isFull: false };
  if (text !== undefined) session.tab.write(text);
  return session;
}
