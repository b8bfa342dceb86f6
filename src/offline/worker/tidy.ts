import { failureName } from './failure.ts';
import { whichRelease } from './messages.ts';
import { cacheName, cachePrefix } from './release.ts';

/** What of the worker's surroundings is looked at. */
type Surroundings = Pick<ServiceWorkerGlobalScope, 'clients' | 'registration'>;

/**
 * Which release each open page runs, by the page's id. A browser stops a worker whenever it likes and then this is
 * empty; so pages are asked anew, and a page that has not answered counts as one that needs every cache.
 */
const running = new Map<string, string>();

/** Notes which release a page runs. */
export function note(page: string, build: string): void {
  running.set(page, build);
}

/**
 * Deletes the caches of releases that no open page runs. It never guesses: while a page has not told which release
 * it runs, or another release is on its way in, all are kept.
 *
 * @param build the release that the worker serves, whose cache always stays
 */
export async function tidy({ clients, registration }: Surroundings, build: string): Promise<void> {
  if (registration.installing || registration.waiting) return;
  const { scope } = registration;
  const all = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const pages = all.filter(({ url }) => url.startsWith(scope));
  const silent = pages.filter(({ id }) => !running.has(id));
  // Each answer leads here again, until nobody is silent.
  for (const page of silent) page.postMessage(whichRelease);
  if (silent.length > 0) return;
  const inUse = [build, ...pages.map(({ id }) => running.get(id) ?? build)];
  const needed = new Set([failureName(scope), ...inUse.map((one) => cacheName(scope, one))]);
  for (const name of await caches.keys()) {
    if (name.startsWith(cachePrefix(scope)) && !needed.has(name)) await caches.delete(name);
  }
}
