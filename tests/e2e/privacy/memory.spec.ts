import type { Page } from '@playwright/test';
import { sheetWords } from '#interface/sheetWords.ts';
import { words } from '#interface/words.ts';
import { address } from '../../../src/engine/index.ts';
import { foundInHeap, isInReact } from '../../support/browser/memory.ts';
import { expect, test } from '../../support/browser/quiet.ts';
import {
  expectAddress,
  journeyOf,
  openWith,
  untilCleared,
  untilDrawn,
  walk,
} from '../../support/browser/walk.ts';

/** What is left in memory of what somebody typed. A heap snapshot takes a slow computer a while. */
test.slow();

const person = journeyOf('A man in England doubts the diagnosis, with an operation in twelve days');
const nurse = journeyOf('A nurse in England goes through it with a patient');
const canaries = ['Canary McTest', 'Why canary-7421', 'Is canary-8317 safe?', 'Canary-9253 draft'];
const [name = '', why = '', question = '', draft = ''] = canaries;
const { questions } = sheetWords;
const button = (page: Page, called: string) =>
  page.getByRole('button', { name: called, exact: true });

async function writeQuestions(page: Page): Promise<void> {
  await page.goto('./#/questions');
  const box = page.getByLabel(questions.label, { exact: true });
  await box.fill(question);
  await button(page, questions.add).click();
  await expect(box).toHaveValue('');
  await box.fill(draft);
}

async function expectInMemory(page: Page, texts: readonly string[], isThere: boolean) {
  for (const text of texts) {
    expect([text, await isInReact(page, text)]).toEqual([text, isThere]);
  }
  expect(await foundInHeap(page, texts)).toEqual(isThere ? texts : []);
}

test('16.16: A person at home who clears leaves nothing that they typed within reach', async ({
  page,
}) => {
  await openWith(page, person.answers, 'letter');
  await page.locator('#letter-patient').fill(name);
  await page.locator('textarea').first().fill(why);
  await writeQuestions(page);
  await page.goto('./#/plan');
  await untilDrawn(page);
  await page.goto('./#/letter');
  await expect(page.locator('#letter-patient')).toHaveValue(name);
  await expectInMemory(page, canaries, true);
  await button(page, words.footer.clear).click();
  await untilCleared(page);
  await expect(page.getByText(words.notices.cleared)).toBeVisible();
  await expect(page.locator('h1')).toBeFocused();
  await expectInMemory(page, canaries, false);
});

test('16.16: A professional who clears for the next patient leaves nothing that was typed within reach', async ({
  page,
}) => {
  await walk(page, nurse);
  await writeQuestions(page);
  await expectInMemory(page, [question, draft], true);
  await button(page, words.clinic.clear).click();
  await untilCleared(page);
  await expect(page.getByText(words.notices.cleared)).toBeVisible();
  await expectInMemory(page, [question, draft], false);
});

test('16.24: A person with two tabs clears in one, and the other is cleared and says so', async ({
  page,
}) => {
  await openWith(page, person.answers, address.outcome);
  const [second] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate(() => {
      window.open(window.location.href);
    }),
  ]);
  await expectAddress(second, address.outcome);
  await untilDrawn(second);
  await button(page, words.footer.clear).click();
  await expect(second.getByText(words.notices.clearedElsewhere)).toBeVisible();
  await untilCleared(second);
  await expectAddress(second, address.start);
  await second.reload();
  await expect(second.getByRole('link', { name: words.start.carryOn })).toHaveCount(0);
  await expect(second.getByText(words.notices.clearedElsewhere)).toHaveCount(0);
});

test('16.24: A tab in which nothing was answered goes on undisturbed', async ({
  page,
  context,
}) => {
  await openWith(page, person.answers, address.outcome);
  const second = await context.newPage();
  await second.goto('./#/about');
  await button(page, words.footer.clear).click();
  await untilCleared(page);
  await expect(page.getByText(words.notices.cleared)).toBeVisible();
  expect(new URL(second.url()).hash).toBe('#/about');
});
