import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import { expect, test as quiet } from '../browser/quiet.ts';

const { resolve } = createRequire(import.meta.url);
const fontFiles = [400, 700].map((weight) => ({
  weight: String(weight),
  file: resolve(
    `@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-${weight}-normal.woff2`,
  ),
}));

/** The time in the page, so that no check of what the guide says is ever due. */
export const now = Date.parse(secondOpinion.checkedOn);

/** Letters that the font below has; any other would be drawn with whatever a machine has. */
const inTheFont = /^[\s\u0020-\u00ff\u2010-\u2026]*$/;

/**
 * A test whose page looks the same on any machine: letters are drawn from a font that comes with the tests, without
 * what a screen or a system does to them. The guide itself loads no font.
 */
export const test = quiet.extend({
  launchOptions: [
    async ({ launchOptions }, use) => {
      const args = [
        '--disable-lcd-text',
        '--enable-font-subpixel-positioning',
        '--force-color-profile=srgb',
      ];
      await use({
        ...launchOptions,
        args: [...(launchOptions.args ?? []), ...args],
        // Linux asks this file how letters are to be drawn, before any setting of the machine.
        env: { ...process.env, FONTCONFIG_FILE: join(import.meta.dirname, 'fonts.conf') },
      });
    },
    { scope: 'worker' },
  ],
  page: async ({ page }, use) => {
    await page.clock.setFixedTime(now);
    await page.addInitScript(
      (fonts) => {
        for (const { weight, base64 } of fonts) {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          // By the name that the guide's styles ask for first. A font that is here already needs no leave of the policy.
          document.fonts.add(new FontFace('arial', bytes, { weight }));
        }
      },
      fontFiles.map(({ weight, file }) => ({ weight, base64: readFileSync(file, 'base64') })),
    );
    await use(page);
  },
});

/**
 * Takes out of the page what changes from build to build though nobody touched a screen: ids of builds, and dates.
 *
 * @throws {Error} where a text has letters that are not in the font, so that another machine would draw them otherwise
 */
export async function settle(page: Page): Promise<void> {
  const texts = await page.evaluate(async () => {
    await document.fonts.ready;
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      text.data = text.data
        .replace(/\([\da-f]{8}\)/g, '(0a1b2c3d)')
        .replace(/\b\d{1,2} [A-Z][a-z]+ 20\d\d\b/g, '1 January 2026');
      if (!text.parentElement?.closest('template, script, style')) found.push(text.data);
    }
    return found;
  });
  expect(texts.filter((text) => !inTheFont.test(text))).toEqual([]);
}

export { expect };
