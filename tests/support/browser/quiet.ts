import { test as base, expect, type Page } from '@playwright/test';

interface Options {
  /** Whether the browser's console may complain: only where a test breaks something on purpose. */
  mayComplain: boolean;
}

/** A test that fails when the console shows an error or a warning, whatever else it is about. */
export const test = base.extend<Options>({
  mayComplain: [false, { option: true }],
  page: async ({ page, mayComplain }, use) => {
    const complaints = complaintsOf(page);
    await use(page);
    // A request may still be on its way through a test's own route: what becomes of it is no part of the test.
    if (!page.isClosed()) await page.unrouteAll({ behavior: 'ignoreErrors' });
    if (!mayComplain) expect(complaints, 'the console').toEqual([]);
    // What comes late still has a host until here.
    if (!page.isClosed()) await page.context().unrouteAll({ behavior: 'ignoreErrors' });
  },
});

/** What the console of a page complains of, from now on. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    // Where the tests block the worker, Playwright itself says so.
    if (/blocked by Playwright/.test(message.text())) return;
    // The share sheet of phones, which browsers on computers do not know by this name.
    if (message.text() === "Unrecognized feature: 'web-share'.") return;
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  return complaints;
}

export { expect };
