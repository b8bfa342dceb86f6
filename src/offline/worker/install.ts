import { forgetFailure, lastFailure, noteFailure } from './failure.ts';
import { cacheName, type Release } from './release.ts';

/**
 * Fetches a release whole and keeps it once every file has proved to be what was built. It throws where one is missing
 * or differs by a byte, as when a captive portal answers with its own page. Nothing is kept then, so a release is
 * there whole or not at all.
 */
export async function install(release: Release, scope: string): Promise<void> {
  const fetched = await fetchAll(release, scope);
  try {
    await keep(fetched, release, scope);
  } catch (error) {
    // There was no room for all of it.
    await caches.delete(cacheName(scope, release.build));
    throw error;
  }
}

/** Puts a release back whole where its cache was emptied or lacks a file; does nothing where all are there. */
export async function mend(release: Release, scope: string): Promise<void> {
  const cache = await caches.open(cacheName(scope, release.build));
  const kept = await cache.keys();
  if (kept.length >= Object.keys(release.files).length) return;
  await keep(await fetchAll(release, scope), release, scope);
}

type Fetched = readonly (readonly [href: string, response: Response])[];

/**
 * Fetches all files. Where that failed before, the file that stood in the way comes first and alone: a host that
 * changes it for good is asked for one file at each visit and not for all. Nobody noted any? Then the start page, which
 * such hosts change too.
 */
async function fetchAll({ files }: Release, scope: string): Promise<Fetched> {
  const noted = await lastFailure(scope);
  const first = noted !== undefined && Object.hasOwn(files, noted) ? noted : './';
  const fetchOne = async (file: string) => {
    const { href } = new URL(file, scope);
    try {
      return [href, await fetchChecked(href, files[file])] as const;
    } catch (error) {
      await noteFailure(scope, file);
      throw error;
    }
  };
  const ahead = await fetchOne(first);
  const others = Object.keys(files).filter((file) => file !== first);
  return [ahead, ...(await Promise.all(others.map(fetchOne)))];
}

async function keep(fetched: Fetched, { build }: Release, scope: string): Promise<void> {
  const cache = await caches.open(cacheName(scope, build));
  await Promise.all(fetched.map(([href, response]) => cache.put(href, response)));
  await forgetFailure(scope);
}

/**
 * A file with a hash in its name is often in the browser's own cache, from the page that is open, and need not come
 * twice over a bad line. Whether it is good is seen from its bytes; where not, it is fetched past that cache.
 */
async function fetchChecked(href: string, hash: string | undefined): Promise<Response> {
  if (/\/assets\/[^/]+$/.test(href)) {
    const near = await checked(href, hash, 'default').catch(() => undefined);
    if (near) return near;
  }
  return checked(href, hash, 'reload');
}

/** Some hosts send on `about.html` to `about`. Within the site that is as good: the bytes are what counts. */
async function checked(
  href: string,
  hash: string | undefined,
  cache: RequestCache,
): Promise<Response> {
  const response = await fetch(href, { cache, mode: 'same-origin' });
  if (response.status !== 200) throw new Error(`${href} answers ${response.status}`);
  const bytes = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (hex !== hash) throw new Error(`${href} is not what was built`);
  return asKept(bytes, response.headers);
}

/** What a host says of how it sent the bytes, and not of what they are. */
const ofTheWay = ['content-encoding', 'content-length', 'vary'];

/** The answer as it is kept. It is a new one, for a browser opens no page with an answer that was sent on. */
function asKept(bytes: ArrayBuffer, sent: Headers): Response {
  const headers = new Headers(sent);
  for (const name of ofTheWay) headers.delete(name);
  return new Response(bytes, { headers });
}
