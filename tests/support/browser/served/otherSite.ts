import { readFileSync } from 'node:fs';
import type { Frame, Page } from '@playwright/test';
import { publisher } from '#organisation/publisher.ts';
import { thisRelease } from './releases.ts';

/** Where the guide is published, as the files for other sites say where nobody has said so. */
export const published = publisher.address ?? 'https://guide.example.org/';

/** A site that may show the guide in a frame, and one that may not. */
export const friendly = new URL(publisher.pages.home.href).origin;
export const stranger = 'https://stranger.example';

/** What the build wrote for other sites. */
export function hostFile(name: string): string {
  return readFileSync(`${thisRelease.folder}-hosting/${name}`, 'utf8');
}

/**
 * A page of another site, which shows what it is given, and the guide at the address where it is published, with its headers.
 *
 * @param baseURL where the guide really is
 * @param site the origin of the other site
 */
export async function showOn(
  page: Page,
  baseURL: string | undefined,
  html: string,
  site = friendly,
): Promise<void> {
  // Of the context: what comes late still has a host when the test is over. `quiet` ends it.
  const context = page.context();
  await context.route(`${published}**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    const response = await route.fetch({ url: new URL(`.${pathname}${search}`, baseURL).href });
    await route.fulfill({ response });
  });
  const icon = '<link rel="icon" href="data:,">';
  await context.route(`${site}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: icon + html }),
  );
  await page.goto(`${site}/a-page`);
}

/** The guide in the first frame of the page. */
export async function guideIn(page: Page): Promise<Frame> {
  const frame = await (await page.locator('iframe').first().elementHandle())?.contentFrame();
  if (!frame) throw new Error('There is no frame');
  return frame;
}
