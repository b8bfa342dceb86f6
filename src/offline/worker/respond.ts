import { isOneForAll } from './fileFor.ts';
import { cacheName, type Release } from './release.ts';

/** Whether the worker answers for a file at all; everything else goes to the network as if there were no worker. */
export function answersFor(file: string, { files }: Pick<Release, 'files'>): boolean {
  return Object.hasOwn(files, file) || isOneForAll(file);
}

/**
 * Gives a file from the cache of this release. A page of an older release, still open, gets its scripts from the
 * cache that was kept for it. Where the caches were emptied, or do not work, it is the network's turn.
 */
export async function respond(
  request: Request,
  file: string,
  { build }: Pick<Release, 'build'>,
  scope: string,
): Promise<Response> {
  const { href } = new URL(file, scope);
  try {
    // What a host says in Vary is about compression, and the kept files have none.
    const ownFirst = await caches.match(href, {
      cacheName: cacheName(scope, build),
      ignoreVary: true,
    });
    const kept =
      ownFirst ?? (isOneForAll(file) && (await caches.match(href, { ignoreVary: true })));
    if (kept) return kept;
  } catch {
    // Storage may be blocked, full or broken. The guide must not be.
  }
  return fetch(request);
}
