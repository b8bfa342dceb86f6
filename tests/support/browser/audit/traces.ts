import type { Page } from '@playwright/test';

/** What a page has left in the browser. */
export interface Traces {
  readonly cookies: string;
  readonly localStorage: number;
  readonly databases: number;
  /** In the file system that a page may have of its own. */
  readonly files: number;
  readonly caches: number;
  readonly sessionStorage: Readonly<Record<string, string>>;
}

/** What a browser holds that has kept nothing. */
export const noTraces: Traces = {
  cookies: '',
  localStorage: 0,
  databases: 0,
  files: 0,
  caches: 0,
  sessionStorage: {},
};

/** Looks in every place where a page can keep something. */
export function tracesOf(page: Page): Promise<Traces> {
  return page.evaluate(async () => {
    let files = 0;
    for await (const _ of (await navigator.storage.getDirectory()).keys()) files += 1;
    return {
      cookies: document.cookie,
      localStorage: window.localStorage.length,
      databases: (await window.indexedDB.databases()).length,
      files,
      caches: (await window.caches.keys()).length,
      sessionStorage: { ...window.sessionStorage },
    };
  });
}

/** The files that caches hold, as paths on the host. */
export function cachedFiles(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const files: string[] = [];
    for (const name of await window.caches.keys()) {
      const kept = await (await window.caches.open(name)).keys();
      files.push(...kept.map(({ url }) => url.replace(window.location.origin, '')));
    }
    return files;
  });
}

/**
 * The places where words are found that a person typed: the address, the title, the history, every store, what
 * caches hold, and the page with its attributes and with what stands in its fields.
 */
export function placesOf(page: Page, typed: string): Promise<string[]> {
  return page.evaluate(async (words) => {
    const { document, history, location, name, sessionStorage, localStorage } = window;
    const fields = [...document.querySelectorAll('input, textarea, select')];
    const cached: string[] = [];
    for (const cache of await window.caches.keys()) {
      const kept = await window.caches.open(cache);
      for (const request of await kept.keys()) {
        cached.push(request.url, (await (await kept.match(request))?.text()) ?? '');
      }
    }
    const places: Record<string, readonly unknown[]> = {
      address: [location.href, decodeURIComponent(location.href)],
      title: [document.title],
      history: [JSON.stringify(history.state), name, document.referrer],
      storage: [document.cookie, { ...sessionStorage }, { ...localStorage }].map((store) =>
        JSON.stringify(store),
      ),
      caches: cached,
      page: [document.documentElement.outerHTML, document.documentElement.textContent],
      fields: fields.map((field) => ('value' in field ? field.value : '')),
    };
    return Object.keys(places).filter((place) =>
      places[place]?.some((text) => String(text).includes(words)),
    );
  }, typed);
}
