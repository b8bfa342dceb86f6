import { entryKey } from '../../../src/browser/entryStorage.ts';
import { type Driver, run } from './driver.ts';

/** A page of the guide's origin that runs nothing: what is put into the tab's storage there is there when it opens. */
export const beforeTheGuide = {
  path: /^\/before-the-guide$/,
  page: { type: 'text/html', body: '<link rel="icon" href="data:,">' },
} as const;

/**
 * Opens a page of the guide in a tab that keeps a text from before. The host must answer for `beforeTheGuide`.
 *
 * @param origin of the guide, with a slash at its end
 * @param text whatever it is; with `null`, the tab keeps nothing
 */
export async function openKeeping(
  driver: Driver,
  origin: string,
  text: string | null,
  page: string,
): Promise<void> {
  await driver.goto(`${origin}before-the-guide`);
  await run(
    driver,
    (key, value) => {
      if (value === null) window.sessionStorage.clear();
      else window.sessionStorage.setItem(key, value);
    },
    entryKey,
    text,
  );
  await driver.goto(`${origin}${page}`);
}
