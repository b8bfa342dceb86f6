import { axeFindings } from '../support/browser/audit/axeFindings.ts';
import { expect, test } from '../support/browser/quiet.ts';
import { everyScreen } from '../support/screens/everyScreen.ts';

/** Every rule of axe on every screen, in every state, on screen and on paper, on a phone, a tablet and a desk. */

const widths = [320, 768, 1280];

for (const { name, states, mayComplain = false } of everyScreen()) {
  test.describe(`A person ${name}`, () => {
    test.use({ mayComplain });

    test('meets nothing that axe finds fault with', async ({ page }, testInfo) => {
      const undecided: Record<string, Readonly<Record<string, readonly string[]>>> = {};
      let runs = 0;
      for (const state of states) {
        await state.open(page);
        for (const media of ['screen', 'print'] as const) {
          await page.emulateMedia({ media });
          for (const width of widths) {
            await page.setViewportSize({ width, height: 800 });
            const { violations, incomplete } = await axeFindings(page);
            const where = `${state.name}, ${media}, ${width}`;
            expect.soft(violations, where).toEqual([]);
            if (Object.keys(incomplete).length > 0) undecided[where] = incomplete;
            runs += 1;
          }
        }
        await page.emulateMedia({ media: null });
      }
      const body = JSON.stringify({ runs, undecided }, null, 1);
      await testInfo.attach('axe', { body, contentType: 'application/json' });
    });
  });
}
