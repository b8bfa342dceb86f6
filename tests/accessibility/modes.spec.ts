import type { Page } from '@playwright/test';
import { beyondTheEdge, cutOff } from '../support/browser/audit/layout.ts';
import { expect, test } from '../support/browser/quiet.ts';
import { faintTexts } from '../support/screens/contrast.ts';
import { everyScreen } from '../support/screens/everyScreen.ts';
import {
  enlargeText,
  hiddenWhenFocused,
  moving,
  spaceWide,
  spilling,
  unseenInForcedColours,
} from '../support/screens/modes.ts';

/** What a person may have set: every screen in every state holds together in each of the ways. */

/** A small phone; it is also what a window of 1280 by 1024 pixels has at 400 %. */
const smallPhone = { width: 320, height: 568 };
const desk = { width: 1280, height: 800 };
/** A desk at 200 %. */
const half = { width: 640, height: 512 };

for (const { name, states, mayComplain = false } of everyScreen()) {
  test.describe(`A person ${name}`, () => {
    test.use({ mayComplain });

    test('reads all of it, however their browser is set', async ({ page }) => {
      for (const state of states) {
        await state.open(page);
        const holds = async (mode: string) => {
          const where = `${state.name}, ${mode}`;
          expect.soft(await beyondTheEdge(page), `beyond the edge: ${where}`).toEqual([]);
          expect.soft(await cutOff(page), `cut off: ${where}`).toEqual([]);
          expect.soft(await spilling(page), `out of its box: ${where}`).toEqual([]);
        };
        const inSight = async (mode: string) =>
          expect
            .soft(await hiddenWhenFocused(page), `hidden with the focus: ${state.name}, ${mode}`)
            .toEqual([]);

        for (const [mode, set] of Object.entries(settings)) {
          for (const size of [smallPhone, half, desk]) {
            await page.setViewportSize(size);
            const putBack = await set(page);
            await holds(`${mode}, ${size.width}`);
            if (size !== half) await inSight(`${mode}, ${size.width}`);
            await putBack();
          }
        }

        await page.emulateMedia({ forcedColors: 'active' });
        await holds('forced colours');
        expect.soft(await unseenInForcedColours(page), `forced colours: ${state.name}`).toEqual([]);
        await page.emulateMedia({ forcedColors: null, colorScheme: 'dark' });
        expect.soft(await faintTexts(page), `dark scheme: ${state.name}`).toEqual([]);
        await page.emulateMedia({ colorScheme: null, reducedMotion: 'reduce' });
        expect.soft(await moving(page), `reduced motion: ${state.name}`).toEqual([]);
        await page.emulateMedia({ reducedMotion: null });
      }
    });
  });
}

/** What a person may set beside the size of the window; each returns what puts it back. */
const settings: Readonly<Record<string, (page: Page) => Promise<() => Promise<void>>>> = {
  'as it is': async () => async () => undefined,
  'text at 200 %': enlargeText,
  'wide spacing': spaceWide,
};
