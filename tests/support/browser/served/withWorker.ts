import type { Page } from '@playwright/test';
import { expect, test as quiet } from '../quiet.ts';
import { type Host, startHost } from './host.ts';
import { thisRelease } from './releases.ts';

/** A test in which the guide's worker may run, on a host of its own. */
export const test = quiet.extend<{ readonly host: Host }>({
  serviceWorkers: 'allow',
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  host: async ({}, use) => {
    const host = await startHost(thisRelease.folder);
    await use(host);
    await host.stop();
  },
  baseURL: async ({ host }, use) => use(host.address),
});

export { expect };

/** Opens the start page and waits until the guide could be used with the line cut. */
export async function visitOnce(page: Page): Promise<void> {
  await page.goto('./');
  await untilKept(page);
}

/** Waits until a worker answers for the page, for as long as the suite waits for anything unless told otherwise. */
export async function untilKept(page: Page, timeout?: number): Promise<void> {
  await expect
    .poll(
      () => page.evaluate(() => navigator.serviceWorker.controller?.state ?? 'none'),
      timeout === undefined ? {} : { timeout },
    )
    .toBe('activated');
}

/** The releases that are kept, by the ids of their builds, in the order in which they came. */
export async function keptBuilds(page: Page): Promise<readonly string[]> {
  const names = await page.evaluate(() => window.caches.keys());
  // What is noted of a file that stood in the way is no release.
  return names.map((name) => name.split(' ').at(-1) ?? '').filter((name) => name !== 'failed');
}

/** How many files of releases are kept. */
export function numberKept(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const names = (await window.caches.keys()).filter((name) => !name.endsWith(' failed'));
    const caches = await Promise.all(names.map((name) => window.caches.open(name)));
    return (await Promise.all(caches.map((cache) => cache.keys()))).flat().length;
  });
}

/** Has the page do what it does when somebody looks at it again, six hours and more later. */
export async function lookAgainMuchLater(page: Page): Promise<void> {
  await page.evaluate(() => {
    const later = Date.now() + 7 * 60 * 60 * 1000;
    const { now } = Date;
    Date.now = () => later;
    document.dispatchEvent(new Event('visibilitychange'));
    Date.now = now;
  });
}

/**
 * Lets a newer worker have its turn. A browser stops a worker that has nothing to do, but one that is driven by a test
 * does not, and then the newer one may wait without end though it was told to take over.
 *
 * @returns has the active worker rest, where a newer one waits
 */
export async function restfulWorkers(page: Page): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  const statuses = new Map<string, string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, status } of versions) statuses.set(versionId, status);
  });
  await session.send('ServiceWorker.enable');
  return async () => {
    if (![...statuses.values()].includes('installed')) return;
    for (const [versionId, status] of statuses) {
      if (status === 'activated') await session.send('ServiceWorker.stopWorker', { versionId });
    }
  };
}
