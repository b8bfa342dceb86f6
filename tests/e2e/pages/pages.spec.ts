import { words } from '#interface/words.ts';
import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import { address, say } from '../../../src/engine/index.ts';
import { expectNoViolations } from '../../support/browser/audit/axe.ts';
import { tabTo } from '../../support/browser/keyboard.ts';
import { expect, test } from '../../support/browser/quiet.ts';
import { expectAddress, journeyOf, openOutcome, openWith } from '../../support/browser/walk.ts';

const { answers } = journeyOf('A mother in Scotland asks for her child');
const { about, urgentHelp, start } = secondOpinion;

test('A person who opens the guide finds a start page without faults', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('link', { name: start.button, exact: true })).toBeVisible();
  await expect(page).toHaveTitle(secondOpinion.name);
  await expectNoViolations(page, 'start');
  await openWith(page, answers, address.start);
  await expectNoViolations(page, 'start, with answers');
});

for (const { id, heading } of [...about, { id: address.urgentHelp, heading: urgentHelp.heading }]) {
  test(`A person who reads “${id}” on the way finds back to their place`, async ({ page }) => {
    const { step = '' } = answers[5] ?? {};
    await openWith(page, answers.slice(0, 5), step);
    const link = page.locator(`a[href="#/${id}"]`).first();
    await tabTo(page, link);
    await page.keyboard.press('Enter');
    await expectAddress(page, id);
    const h1 = page.getByRole('heading', { level: 1 });
    await expect(h1).toBeFocused();
    await expect(h1).toHaveText(say(heading, { voice: 'they' }));
    await expect(page).toHaveTitle(`${await h1.innerText()} – ${secondOpinion.name}`);
    await expectNoViolations(page, id);
    await page.getByRole('link', { name: words.back.toPlace }).click();
    await expectAddress(page, step);
    await expect(h1).toBeFocused();
  });
}

test('A person who chooses nothing is told, as often as they do', async ({ page }) => {
  await page.goto('./#/rightNow');
  const goOn = page.getByRole('button', { name: words.step.continue });
  for (const _ of ['once', 'twice']) {
    await goOn.click();
    await expect(page.locator(':focus')).toContainText(words.errors.heading);
    await expect(page).toHaveTitle(new RegExp(`^${words.errors.prefix} `));
    await expectAddress(page, 'rightNow');
  }
  await expectNoViolations(page, 'a question with an error');
  await tabTo(page, page.getByRole('alert').getByRole('link'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio').first()).toBeFocused();
  await expectAddress(page, 'rightNow');
});

test('A person whose link is broken, or whose answers were dropped, meets no fault', async ({
  page,
}) => {
  await openWith(page, answers, 'no-such-page');
  await expectNoViolations(page, 'lost');
  await openWith(page, answers.slice(0, 4), 'treatment');
  await expect(page.getByText(words.notices.notOnThisPath)).toBeVisible();
  await expectNoViolations(page, 'a question with a message');
});

test('What the charity offers beside the guide follows the plan, and stays off the paper', async ({
  page,
}) => {
  await openOutcome(
    page,
    journeyOf('A man in England doubts the diagnosis, with an operation in twelve days'),
  );
  const more = page.getByRole('complementary');
  await expect(more).toContainText('Clinical trials');
  await page.emulateMedia({ media: 'print' });
  await expect(more).toBeHidden();
});
