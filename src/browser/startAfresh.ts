import type { TabStorage } from './tabStorage.ts';

/** Forgets everything and loads the guide anew, for when the page itself can no longer be trusted. */
export function startAfresh(storage: TabStorage): void {
  storage.remove();
  window.history.replaceState(null, '', window.location.pathname);
  window.location.reload();
}
