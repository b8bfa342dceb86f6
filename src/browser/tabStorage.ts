/** The one entry that this tab may keep. */
export interface TabStorage {
  /** What is kept, or null where nothing is, or where this browser keeps nothing. */
  read: () => string | null;
  /** False where the entry could not be kept; what was kept before still stands. */
  write: (text: string) => boolean;
  remove: () => void;
  /** Whether this browser lets a page keep anything at all. */
  readonly available: boolean;
}

/** The name of the one entry. */
export const tabKey = 'second-opinion-guide';

/**
 * This tab's `sessionStorage`, which the browser empties with the tab. With storage blocked, even reading
 * the property `sessionStorage` throws, or gives null; both mean that nothing can be kept.
 */
export function openTabStorage(
  open: () => Storage | null = () => window.sessionStorage,
): TabStorage {
  const storage = attempt(open, null);
  return {
    available: storage !== null,
    read: () => attempt(() => storage?.getItem(tabKey) ?? null, null),
    write: (text) =>
      attempt(() => {
        storage?.setItem(tabKey, text);
        return storage !== null;
      }, false),
    remove: () => attempt(() => storage?.removeItem(tabKey), undefined),
  };
}

function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act() ?? otherwise;
  } catch {
    return otherwise;
  }
}
