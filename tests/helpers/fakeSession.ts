import { openTabStorage, type TabStorage } from '../../src/browser/tabStorage.ts';

/** A browser's `sessionStorage` that can be filled up or broken. */
export interface FakeSession {
  /** Everything in it, under any key. */
  readonly entries: Map<string, string>;
  /** What this does, `setItem` does first: throw, for one. */
  beforeWrite: () => void;
  readonly tab: TabStorage;
}

/** @param text what the guide had kept there before */
export function fakeSession(text?: string): FakeSession {
  const entries = new Map<string, string>();
  const session: FakeSession = {
    entries,
    beforeWrite: () => undefined,
    tab: openTabStorage(() => storage),
  };
  const storage: Storage = {
    get length() {
      return entries.size;
    },
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => {
      session.beforeWrite();
      entries.set(key, value);
    },
    removeItem: (key) => {
      entries.delete(key);
    },
    clear: () => entries.clear(),
  };
  const opened = { ...session, tab: openTabStorage(() => storage) };
  if (text !== undefined) opened.tab.write(text);
  return opened;
}

/** What a full storage does. */
export function throwQuota(): never {
  throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
}
