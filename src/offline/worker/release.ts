/** What one release consists of, as the build writes it into the worker. */
export interface Release {
  /** The id of the build, which names the release's cache. */
  readonly build: string;
  /** The SHA-256 of each file in hex, by its path from the guide's folder. The start page is `./`. */
  readonly files: Readonly<Record<string, string>>;
}

/** How the names of this guide's caches begin. Another guide on the same site has another scope. */
export function cachePrefix(scope: string): string {
  return `second-opinion-guide ${scope} `;
}

/** The name of the cache that holds one release, and nothing else. */
export function cacheName(scope: string, build: string): string {
  return cachePrefix(scope) + build;
}
