import type { TabStorage } from './tabStorage.ts';

/** Forgets everything and loads the guide anew, for when the page itself can no longer be trusted. */
export function loadAfresh(storage: TabStorage): void {
  storage.remove();
  const { pathname, search } = window.location;
  window.history.replaceState(null, '', `${pathname}${search}`);
  window.location.reload();
}
