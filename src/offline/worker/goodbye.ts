import { cachePrefix } from './release.ts';

declare const self: ServiceWorkerGlobalScope;

/**
 * The worker that ends all workers: published as `sw.js` it takes the place of the other, deletes what that kept,
 * signs itself off and has the open pages come from the network. For the day when the worker itself is at fault.
 * It answers no request, so nothing can go wrong in it.
 */

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(sayGoodbye()));

async function sayGoodbye(): Promise<void> {
  await deleteCaches();
  await self.registration.unregister();
  // Only pages that the old worker served: one from the network needs nothing, and would load without end.
  const pages = await self.clients.matchAll({ type: 'window' });
  await Promise.allSettled(pages.map((page) => page.navigate(anew(page.url))));
}

async function deleteCaches(): Promise<void> {
  try {
    const names = await caches.keys();
    const ours = names.filter((name) => name.startsWith(cachePrefix(self.registration.scope)));
    await Promise.all(ours.map((name) => caches.delete(name)));
  } catch {
    // Storage that does not work holds nothing that could do harm.
  }
}

/** The same address with a query, without which a `#` would make it a jump within the page. The guide drops it. */
function anew(url: string): string {
  const address = new URL(url);
  address.searchParams.set('anew', '');
  return address.href;
}
