/** One entry that this browser may keep for the guide: in this tab, or on this device. */
export interface EntryStorage {
  /** What is kept, or null where nothing is, or where this browser keeps nothing. */
  read: () => string | null;
  /** False where the entry could not be kept; what was kept before still stands. */
  write: (text: string) => boolean;
  remove: () => void;
  /** Whether this browser lets a page keep anything at all. */
  readonly available: boolean;
}

/** The name of the entry, in the tab and on the device. */
export const entryKey = 'second-opinion-guide';

/** This tab's `sessionStorage`, which the browser empties with the tab. */
export function openTabStorage(
  open: () => Storage | null = () => window.sessionStorage,
): EntryStorage {
  return openEntry(open);
}

/** This browser's `localStorage`, which stays when the tab is closed: only for what the person asks to be kept. */
export function openDeviceStorage(
  open: () => Storage | null = () => window.localStorage,
): EntryStorage {
  return openEntry(open);
}

/** What keeps nothing, as at build, or where a device is nobody's own. */
export const keepsNothing: EntryStorage = {
  available: false,
  read: () => null,
  write: () => false,
  remove: () => {},
};

/** With storage blocked, even reading the property throws, or gives null; both mean that nothing can be kept. */
function openEntry(open: () => Storage | null): EntryStorage {
  const storage = attempt(open, null);
  return {
    available: storage !== null,
    read: () => attempt(() => storage?.getItem(entryKey) ?? null, null),
    write: (text) =>
      attempt(() => {
        storage?.setItem(entryKey, text);
        return storage !== null;
      }, false),
    remove: () => attempt(() => storage?.removeItem(entryKey), undefined),
  };
}

function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act() ?? otherwise;
  } catch {
    return otherwise;
  }
}
