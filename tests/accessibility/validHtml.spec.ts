import { expectValid } from '../support/browser/audit/validHtml.ts';
import { test } from '../support/browser/quiet.ts';
import { everyScreen } from '../support/screens/everyScreen.ts';

/** Every screen in every state, as it stands in the browser. Pages as they are built are in the browser tests' own spec. */

for (const { name, states, mayComplain = false } of everyScreen()) {
  test.describe(`A person ${name}`, () => {
    test.use({ mayComplain });

    test('is shown valid HTML', async ({ page }) => {
      for (const state of states) {
        await state.open(page);
        await expectValid(page, state.name);
      }
    });
  });
}
