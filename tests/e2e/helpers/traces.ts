import type { Page } from '@playwright/test';

/** What a page has left in the browser. */
export interface Traces {
  readonly cookies: string;
  readonly localStorage: number;
  readonly databases: number;
  readonly caches: number;
  readonly sessionStorage: Readonly<Record<string, string>>;
}

/** What a browser holds that has kept nothing. */
export const noTraces: Traces = {
  cookies: '',
  localStorage: 0,
  databases: 0,
  caches: 0,
  sessionStorage: {},
};

/** Looks in every place where a page can keep something. */
export function tracesOf(page: Page): Promise<Traces> {
  return page.evaluate(async () => ({
    cookies: document.cookie,
    localStorage: window.localStorage.length,
    databases: (await window.indexedDB.databases()).length,
    caches: (await window.caches.keys()).length,
    sessionStorage: { ...window.sessionStorage },
  }));
}
