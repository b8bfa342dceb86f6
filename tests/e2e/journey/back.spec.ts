import type { Page } from '@playwright/test';
import { words } from '#interface/words.ts';
import { secondOpinion } from '../../../flows/second-opinion/index.ts';
import { type Answers, address } from '../../../src/engine/index.ts';
import { controlOf } from '../../support/browser/keyboard.ts';
import { expect, test } from '../../support/browser/quiet.ts';
import { expectAddress, journeyOf, openWith, walk } from '../../support/browser/walk.ts';

const { answers } = journeyOf(
  'A patient in England doubts the diagnosis, with an operation booked',
);
const outcome = address.outcome;

test('A person who goes back and forward finds every answer as they gave it', async ({ page }) => {
  await walk(page, { answers });
  for (const { step, option, ticks } of answers.toReversed()) {
    await page.goBack();
    await expectAddress(page, step);
    await expectHeadingFocused(page);
    await expectChosen(page, ticks ?? [option]);
  }
  for (const at of [...answers.slice(1).map(({ step }) => step), outcome]) {
    await page.goForward();
    await expectAddress(page, at);
    await expectHeadingFocused(page);
  }
});

test('A person who reloads is where they were, with every answer kept', async ({ page }) => {
  await openWith(page, answers, 'raised');
  await expectChosen(page, ['notYet']);
  await page.reload();
  await expectAddress(page, 'raised');
  await expectChosen(page, ['notYet']);
  await press(page, words.step.continue);
  await expectAddress(page, outcome);
  await page.reload();
  await expectAddress(page, outcome);
  await expect(page.getByRole('heading', { name: words.outcome.yourAnswers })).toBeVisible();
});

test('A person who follows a link into the middle is asked the first question first', async ({
  page,
}) => {
  await page.goto('./#/treatment');
  await expectAddress(page, secondOpinion.first);
  await expect(page.getByText(words.notices.firstThingsFirst)).toBeVisible();
});

test('A person who follows a link off their path is told where they stand', async ({ page }) => {
  await openWith(page, answers.slice(0, 4), 'whoFor');
  await expectAddress(page, 'goneOver');
  await expect(page.getByText(words.notices.notOnThisPath)).toBeVisible();
});

test('A person who changes one answer comes back to the plan at once', async ({ page }) => {
  await openWith(page, answers, outcome);
  await follow(page, `${words.outcome.change} ${labelOf('raised')}`);
  await expectAddress(page, 'raised');
  await expectHeadingFocused(page);
  await expectChosen(page, ['notYet']);
  await controlOf(page, 'agreed').check();
  await press(page, words.step.continue);
  await expectAddress(page, outcome);
  await expectHeadingFocused(page);
});

test('A person whose change puts an answer out of use is told which', async ({ page }) => {
  await openWith(page, answers, 'whose');
  await controlOf(page, 'gp').check();
  await press(page, words.step.continue);
  await expectAddress(page, 'surgery');
  const notice = page.getByText(words.notices.dropped).locator('..');
  await expect(notice).toContainText(labelOf('raised'));
  // The path will come to these again, so they are not lost.
  await expect(notice).not.toContainText(labelOf('treatment'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveAccessibleDescription(
    new RegExp(labelOf('raised')),
  );
});

test('A person who changes back finds their earlier answer again', async ({ page }) => {
  await openWith(page, answers, 'whose');
  await controlOf(page, 'gp').check();
  await press(page, words.step.continue);
  await expectAddress(page, 'surgery');
  await page.goBack();
  await expectChosen(page, ['gp']);
  await controlOf(page, 'consultant').check();
  await press(page, words.step.continue);
  await expectAddress(page, outcome);
});

test('A person who comes back to the start may carry on', async ({ page }) => {
  await openWith(page, answers.slice(0, 5), address.start);
  await follow(page, words.start.carryOn);
  await expectAddress(page, 'whose');
});

test('A person who comes back to the start may start again, with nothing chosen', async ({
  page,
}) => {
  await openWith(page, answers, address.start);
  await press(page, words.start.startAgain);
  await expectAddress(page, 'rightNow');
  await expectChosen(page, []);
  await expectHeadingFocused(page);
});

for (const { step, next, way } of [
  { step: 'keepAppointments', next: 'matters', way: 'carryOn' },
  { step: 'matters', next: 'needs', way: undefined },
]) {
  test(`A person who double-clicks at ${step} answers that screen only`, async ({ page }) => {
    await openWith(page, upTo(step), step);
    await wayOn(page, way).dblclick();
    await expectAddress(page, next);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test(`A person whose Enter key sticks at ${step} answers that screen only`, async ({ page }) => {
    await openWith(page, upTo(step), step);
    await wayOn(page, way).focus();
    for (let repeats = 0; repeats < 30; repeats += 1) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await expectAddress(page, next);
    await expectHeadingFocused(page);
  });
}

function upTo(step: string): Answers {
  return answers.slice(
    0,
    answers.findIndex((answer) => answer.step === step),
  );
}

function wayOn(page: Page, way: string | undefined) {
  return way ? controlOf(page, way) : page.getByRole('button', { name: words.step.continue });
}

function press(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click();
}

function follow(page: Page, name: string): Promise<void> {
  return page.getByRole('link', { name, exact: true }).click();
}

/** What the person answered before, and nothing else. */
async function expectChosen(page: Page, values: readonly string[]): Promise<void> {
  const inputs = page.locator('input');
  const chosen = (await inputs.count()) === 0 ? [] : values;
  const checked = page.locator('input:checked');
  await expect(checked).toHaveCount(chosen.length);
  for (const value of chosen) await expect(controlOf(page, value)).toBeChecked();
}

function expectHeadingFocused(page: Page): Promise<void> {
  return expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

function labelOf(step: string): string {
  return secondOpinion.steps[step]?.label ?? '';
}

test('A person who double-clicks Start now has chosen nothing', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: secondOpinion.start.button }).dblclick();
  await expectAddress(page, 'rightNow');
  await expect(page.locator('input:checked')).toHaveCount(0);
});
