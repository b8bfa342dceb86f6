import type { Page } from '@playwright/test';
import { words } from '#interface/words.ts';
import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import { type Answers, address } from '../../../src/engine/index.ts';
import { continueOn } from '../../support/browser/clicks.ts';
import { controlOf } from '../../support/browser/keyboard.ts';
import { expect, test } from '../../support/browser/quiet.ts';
import { expectAddress, journeyOf, openWith, walk } from '../../support/browser/walk.ts';

const { answers } = journeyOf(
  'A man in England doubts the diagnosis, with an operation in twelve days',
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
  await openWith(page, answers, 'asked');
  await expectChosen(page, ['explained']);
  await page.reload();
  await expectAddress(page, 'asked');
  await expectChosen(page, ['explained']);
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
  await openWith(page, answers.slice(0, 4), 'agreed');
  await expectAddress(page, 'whose');
  await expect(page.getByText(words.notices.notOnThisPath)).toBeVisible();
});

test('A person who changes one answer comes back to the plan at once', async ({ page }) => {
  await openWith(page, answers, outcome);
  await follow(page, `${words.outcome.change} ${labelOf('asked')}`);
  await expectAddress(page, 'asked');
  await expectHeadingFocused(page);
  await expectChosen(page, ['explained']);
  await controlOf(page, 'agreed').check();
  await press(page, words.step.continue);
  await expectAddress(page, outcome);
  await expectHeadingFocused(page);
});

test('A person whose change puts an answer out of use is told which', async ({ page }) => {
  await openWith(page, answers, 'mind');
  await controlOf(page, 'noAnswer').check();
  await press(page, words.step.continue);
  await expectAddress(page, outcome);
  const notice = page.getByText(words.notices.dropped).locator('..');
  await expect(notice).toContainText(labelOf('asked'));
  // These still count.
  await expect(notice).not.toContainText(labelOf('treatment'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveAccessibleDescription(
    new RegExp(labelOf('asked')),
  );
});

test('A person who changes back finds their earlier answer again', async ({ page }) => {
  await openWith(page, answers, 'mind');
  await controlOf(page, 'unhappyWithCare').check();
  await press(page, words.step.continue);
  await expectAddress(page, 'alsoOpinion');
  await page.goBack();
  await expectChosen(page, ['unhappyWithCare']);
  await controlOf(page, 'doubtDiagnosis').check();
  await press(page, words.step.continue);
  await expectAddress(page, outcome);
});

test('A person who comes back to the start may carry on', async ({ page }) => {
  await openWith(page, answers.slice(0, 5), address.start);
  await follow(page, words.start.carryOn);
  await expectAddress(page, 'asked');
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

const undecided = journeyOf('A man in Wales is not sure whether to ask at all').answers;
for (const { step, next, before } of [
  { step: 'getCareToday', next: 'nation', before: [{ step: 'rightNow', option: 'newSymptom' }] },
  { step: 'matters', next: 'whose', before: upTo('matters', undecided) },
]) {
  test(`A person who double-clicks at ${step} answers that screen only`, async ({ page }) => {
    await openWith(page, before, step);
    await wayOn(page).dblclick();
    await expectAddress(page, next);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test(`A person whose Enter key sticks at ${step} answers that screen only`, async ({ page }) => {
    await openWith(page, before, step);
    await wayOn(page).focus();
    for (let repeats = 0; repeats < 30; repeats += 1) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await expectAddress(page, next);
    await expectHeadingFocused(page);
  });
}

function upTo(step: string, all: Answers): Answers {
  return all.slice(
    0,
    all.findIndex((answer) => answer.step === step),
  );
}

/** The one button that goes on: of advice, or of a question. */
function wayOn(page: Page) {
  return controlOf(page, 'carryOn').or(continueOn(page));
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
