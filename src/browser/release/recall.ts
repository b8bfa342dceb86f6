import { cachePrefix } from '../../offline/worker/release.ts';

/** What the host says of the release that it serves. */
export interface Published {
  readonly release: number;
  /** The oldest release that may still be used. */
  readonly minSafe: number;
}

/** More than this is not the file, whatever it is. */
const mostLetters = 1000;

/**
 * Reads what the host says. Undefined for whatever is not that, such as the page of a captive portal, and for one
 * that would recall the very release it is published with: it would lock everybody out.
 */
export function readPublished(text: string): Published | undefined {
  if (text.length > mostLetters) return undefined;
  try {
    const { release, minSafe }: Partial<Record<string, unknown>> = JSON.parse(text) ?? {};
    return isNumber(release) && isNumber(minSafe) && minSafe <= release
      ? { release, minSafe }
      : undefined;
  } catch {
    return undefined;
  }
}

function isNumber(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

/** Asks the host, past every cache, and tells it nothing. Undefined where there is no sensible answer. */
async function published(): Promise<Published | undefined> {
  try {
    const response = await fetch('./release.json', { cache: 'no-store', credentials: 'omit' });
    return response.ok ? readPublished(await response.text()) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a release may no longer be used, as when it names a wrong number. No answer recalls nothing. */
export async function isRecalled(release: number): Promise<boolean> {
  const found = await published();
  return found !== undefined && release < found.minSafe;
}

/**
 * Takes away whatever keeps a recalled release, and loads the guide from its host. What a tab has kept of a
 * person's answers stays.
 *
 * @returns false where the host cannot be reached: then all is left as it is, for a page with a number to call is
 *   better than none
 */
export async function getUpToDate(): Promise<boolean> {
  if ((await published()) === undefined) return false;
  try {
    const scope = new URL('./', document.baseURI).href;
    const registration = await navigator.serviceWorker.getRegistration('./');
    // In a folder of another site, that site may have a worker of its own.
    if (registration?.scope === scope) await registration.unregister();
    for (const name of await caches.keys()) {
      if (name.startsWith(cachePrefix(scope))) await caches.delete(name);
    }
  } catch {
    // No worker and no caches here: the host alone answers.
  }
  window.location.reload();
  return true;
}
