import type { Page } from '@playwright/test';
import { expect } from './quiet.ts';

/** What the browser's Back button goes through. */
export interface TabHistory {
  /** The address and the title of each entry, the oldest first. */
  readonly entries: readonly { readonly url: string; readonly title: string }[];
  /** The entry that is shown. */
  readonly at: number;
}

/** The history of a tab, as the browser itself has it. */
export async function historyOf(page: Page): Promise<TabHistory> {
  const session = await page.context().newCDPSession(page);
  const { entries, currentIndex } = await session.send('Page.getNavigationHistory');
  await session.detach();
  return { entries: entries.map(({ url, title }) => ({ url, title })), at: currentIndex };
}

/**
 * Presses Back, as often as it leads to a page of the guide.
 *
 * @param most how often at most
 * @param atEach what to do after each time
 */
export async function goBackOften(
  page: Page,
  most: number,
  atEach: () => Promise<void>,
): Promise<void> {
  const { entries, at } = await historyOf(page);
  const first = entries.findIndex(({ url }) => url.startsWith('http'));
  for (let to = at - 1; to >= Math.max(first, at - most); to -= 1) {
    await page.evaluate(() => window.history.back());
    await expect.poll(async () => (await historyOf(page)).at).toBe(to);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await atEach();
  }
}
