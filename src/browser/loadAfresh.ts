import type { EntryStorage } from './entryStorage.ts';

/** Forgets everything and loads the guide anew, for when the page itself can no longer be trusted. */
export function loadAfresh(...storages: readonly EntryStorage[]): void {
  for (const storage of storages) storage.remove();
  const { pathname, search } = window.location;
  window.history.replaceState(null, '', `${pathname}${search}`);
  window.location.reload();
}
