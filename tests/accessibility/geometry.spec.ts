import { tooSmallToTap } from '../support/browser/audit/layout.ts';
import { expect, test } from '../support/browser/quiet.ts';
import { faintFocus, faintShapes, faintTexts, faintWhenUsed } from '../support/screens/contrast.ts';
import { everyScreen } from '../support/screens/everyScreen.ts';
import { tooClose } from '../support/screens/targets.ts';

/** What hands and eyes need, on every screen in every state. A link within a sentence is as tall as its line. */

for (const { name, states, mayComplain = false } of everyScreen()) {
  test.describe(`A person ${name}`, () => {
    test.use({ mayComplain });

    test('can hit every control, and read and see all of it', async ({ page }) => {
      for (const state of states) {
        await state.open(page);
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          const where = `${state.name}, ${width}`;
          expect.soft(await tooSmallToTap(page), `too small: ${where}`).toEqual([]);
          expect.soft(await tooClose(page), `too close: ${where}`).toEqual([]);
        }
        expect.soft(await faintTexts(page), `text under 7:1: ${state.name}`).toEqual([]);
        expect.soft(await faintWhenUsed(page), `under 7:1 when used: ${state.name}`).toEqual([]);
        expect.soft(await faintShapes(page), `control under 3:1: ${state.name}`).toEqual([]);
        expect.soft(await faintFocus(page), `focus under 3:1: ${state.name}`).toEqual([]);
      }
    });
  });
}
