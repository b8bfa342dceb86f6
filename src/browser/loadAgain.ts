import { openTabStorage } from './tabStorage.ts';

/** Whether the tab has kept the answers, so that loading the page again would not lose them. */
export function canLoadAgain(): boolean {
  return openTabStorage().read() !== null;
}

/** Loads the page again. Only browsers of late 2026 and after ask again for a file that once did not come. */
export function loadAgain(): void {
  window.location.reload();
}
