import { fileFor } from './fileFor.ts';
import { install, mend } from './install.ts';
import { isRunning, type Serving, takeOver } from './messages.ts';
import type { NoLine } from './noLine.ts';
import type { Release } from './release.ts';
import { keptAs, respond } from './respond.ts';
import { note, tidy } from './tidy.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in by `scripts/build/release/worker.ts`. */
declare const __RELEASE__: Release;
declare const __NO_LINE__: NoLine;

/**
 * The service worker: it keeps one release, whole, and answers from it, so that the guide opens with no line and
 * no page ever mixes two releases. It keeps nothing else, whatever is asked for.
 */

const release = __RELEASE__;
const { scope } = self.registration;

// A new release waits until a page says that it disturbs nobody. Where there is no older one, it need not wait.
self.addEventListener('install', (event) => event.waitUntil(install(release, scope)));

self.addEventListener('activate', (event) => {
  // The first visit too is to get the guide's later files from here.
  event.waitUntil(Promise.all([self.clients.claim(), tidy(self, release.build)]));
});

self.addEventListener('fetch', (event) => {
  const asked = fileFor(event.request, scope);
  const file = asked && keptAs(asked, event.request, release);
  if (file) event.respondWith(respond(event.request, file, release, scope, __NO_LINE__));
});

self.addEventListener('message', (event) => {
  const { data, source } = event;
  if (!(source instanceof WindowClient)) return;
  if (data === takeOver) event.waitUntil(self.skipWaiting());
  else if (isRunning(data)) {
    note(source.id, data.running);
    source.postMessage({ serving: release.build } satisfies Serving);
    event.waitUntil(lookAfter());
  }
});

/** Puts back what was taken from the cache and deletes what nobody needs. If neither can be done, all still works. */
async function lookAfter(): Promise<void> {
  try {
    await tidy(self, release.build);
    await mend(release, scope);
  } catch {
    // No line, or no storage: the network answers for what is not kept.
  }
}
