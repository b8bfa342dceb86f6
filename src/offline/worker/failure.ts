import { cachePrefix } from './release.ts';

/** The name of the cache that notes which file stood in the way the last time. Nothing of the guide is in it. */
export function failureName(scope: string): string {
  return `${cachePrefix(scope)}failed`;
}

/** Notes the file for which a release could not be kept, so that the next attempt asks for that one first. */
export async function noteFailure(scope: string, file: string): Promise<void> {
  const cache = await caches.open(failureName(scope));
  await cache.put(scope, new Response(file));
}

/**
 * The file for which a release could not be kept the last time, if any.
 *
 * @throws where nothing can be kept at all
 */
export async function lastFailure(scope: string): Promise<string | undefined> {
  const noted = await caches.match(scope, { cacheName: failureName(scope) });
  return noted?.text();
}

/** Forgets it, once a release is kept. */
export async function forgetFailure(scope: string): Promise<void> {
  await caches.delete(failureName(scope));
}
