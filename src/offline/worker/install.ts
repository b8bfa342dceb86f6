import { cacheName, type Release } from './release.ts';

/**
 * Fetches a release whole and keeps it once every file has proved to be what was
 * built. It throws where one is missing, was sent on elsewhere or differs by a byte, as when a captive portal
 * answers with its own page. Nothing is kept then, so a release is there whole or not at all.
 */
export async function install({ build, files }: Release, scope: string): Promise<void> {
  const fetched = await Promise.all(
    Object.entries(files).map(async ([file, hash]) => {
      const { href } = new URL(file, scope);
      return [href, await fetchChecked(href, hash)] as const;
    }),
  );
  const cache = await caches.open(cacheName(scope, build));
  await Promise.all(fetched.map(([href, response]) => cache.put(href, response)));
}

/** Installs a release anew where its cache was emptied or lacks a file; does nothing where all are there. */
export async function mend(release: Release, scope: string): Promise<void> {
  const cache = await caches.open(cacheName(scope, release.build));
  const kept = await cache.keys();
  if (kept.length < Object.keys(release.files).length) await install(release, scope);
}

/**
 * A file with a hash in its name is often in the browser's own cache, from the page that is open, and need not come
 * twice over a bad line. Whether it is good is seen from its bytes; where not, it is fetched past that cache.
 */
async function fetchChecked(href: string, hash: string): Promise<Response> {
  if (/\/assets\/[^/]+$/.test(href)) {
    const near = await checked(href, hash, 'default').catch(() => undefined);
    if (near) return near;
  }
  return checked(href, hash, 'reload');
}

async function checked(href: string, hash: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(href, { cache, redirect: 'error' });
  if (response.status !== 200) throw new Error(`${href} answers ${response.status}`);
  const bytes = await response.clone().arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (hex !== hash) throw new Error(`${href} is not what was built`);
  return response;
}
