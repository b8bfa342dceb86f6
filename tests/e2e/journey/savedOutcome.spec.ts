import { words } from '#interface/words.ts';
import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import { address } from '../../../src/engine/index.ts';
import { expect, test } from '../../support/browser/quiet.ts';
import { expectAddress, openOutcome } from '../../support/browser/walk.ts';
import { sheetIds } from '../../support/sample/sheetsOf.ts';
import { waysToOutcomes } from '../../support/ways/ways.ts';

/** What people do with an outcome on a small phone: they look for a number, take a picture, keep the address. */

const smallPhone = { width: 320, height: 568 };

/** Each hospital has a number of its own for this, on posters there, so the guide can name none. */
const onTheWard = 'askWardNow';

for (const [outcome, answers] of waysToOutcomes()) {
  if (outcome === onTheWard) continue;
  test(`A person who comes to “${outcome}” has whom to call within two screens of a small phone`, async ({
    page,
  }) => {
    await page.setViewportSize(smallPhone);
    await openOutcome(page, { answers, endsAt: outcome });
    const tops = await page
      .locator('a[href^="tel:"]:visible')
      .evaluateAll((links) =>
        links.map((link) => link.getBoundingClientRect().bottom + window.scrollY),
      );
    expect(Math.min(...tops)).toBeLessThan(2 * smallPhone.height);
  });
}

test('A person who sees somebody get worse on a ward is told within two screens whom to turn to there', async ({
  page,
}) => {
  await page.setViewportSize(smallPhone);
  await openOutcome(page, { answers: waysToOutcomes().get(onTheWard) ?? [], endsAt: onTheWard });
  const firstThing = page
    .getByRole('main')
    .getByText(/nurse in charge/)
    .first();
  await expect(firstThing).toBeVisible();
  expect((await firstThing.boundingBox())?.y).toBeLessThan(2 * smallPhone.height);
});

for (const at of [address.outcome, 'plan/questions', ...sheetIds]) {
  test(`A person who kept the address of “${at}” and opens it another day can begin at once`, async ({
    page,
  }) => {
    await page.goto(`./#/${at}`);
    await expectAddress(page, secondOpinion.first);
    await expect(page.getByText(words.notices.firstThingsFirst)).toBeVisible();
    await expect(page.getByRole('link', { name: words.header.callUs })).toBeVisible();
    await expect(page.getByRole('button', { name: words.step.continue })).toBeVisible();
  });
}
