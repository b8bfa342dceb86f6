import { cachePrefix } from './release.ts';

/** The name of the cache that notes which file stood in the way the last time. Nothing of the guide is in it. */
export function failureName(scope: string): string {
  return `${cachePrefix(scope)}failed`;
}

/**
 * Notes the file for which a release could not be kept, so that the next attempt asks for that one first. The note
 * only spares the host: where the storage will not take it, the guide is kept or given all the same.
 */
export async function noteFailure(scope: string, file: string): Promise<void> {
  await quietly(async () => {
    const cache = await caches.open(failureName(scope));
    await cache.put(scope, new Response(file));
  });
}

/** The file for which a release could not be kept the last time, if any was noted. */
export function lastFailure(scope: string): Promise<string | undefined> {
  return quietly(async () => {
    const noted = await caches.match(scope, { cacheName: failureName(scope) });
    return noted?.text();
  });
}

/** Forgets it, once a release is kept. */
export async function forgetFailure(scope: string): Promise<void> {
  await quietly(() => caches.delete(failureName(scope)));
}

async function quietly<T>(attempt: () => Promise<T>): Promise<T | undefined> {
  try {
    return await attempt();
  } catch {
    return undefined;
  }
}
