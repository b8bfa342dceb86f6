import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { recallWords } from '#interface/recallWords.ts';
import { sheetWords } from '#interface/sheetWords.ts';
import { words } from '#interface/words.ts';
import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import { address, replay } from '../../../src/engine/index.ts';
import { expectValid, faultsIn, pagesIn } from '../../support/browser/audit/validHtml.ts';
import { follow, walkByClicks } from '../../support/browser/clicks.ts';
import { holdTheScript } from '../../support/browser/holdTheScript.ts';
import { expect, test } from '../../support/browser/quiet.ts';
import {
  expectAddress,
  journeyOf,
  openWith,
  untilBegun,
  untilCleared,
} from '../../support/browser/walk.ts';
import { offeredIds } from '../../support/sample/sheetsOf.ts';

/**
 * A browser that has to guess what faulty HTML means may guess wrong, and a screen reader with it. Here are all pages,
 * and the question that waits in the first of them; `tests/accessibility/validHtml.spec.ts` goes to every screen.
 */

const dist = process.env['E2E_DIST'] ?? 'dist';
const patient = journeyOf(
  'A man in England doubts the diagnosis, with an operation in twelve days',
);
const people = [
  'A daughter in Wales asks for her father, who agreed, and has a concern too',
  'A nurse in England goes through it with a patient',
];
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('A person gets pages that are valid HTML, and so is the question that waits in the first', async () => {
  test.slow();
  const files = readdirSync(dist).filter((file) => file.endsWith('.html'));
  expect(files).toEqual(expect.arrayContaining(['404.html', 'index.html', 'whole-path.html']));
  for (const file of files) {
    const pages = pagesIn(readFileSync(join(dist, file), 'utf8'));
    expect(pages).toHaveLength(file === 'index.html' ? 2 : 1);
    for (const page of pages) expect(await faultsIn(page), file).toEqual([]);
  }
});

for (const name of people) {
  test(`${name}: is shown valid HTML on all the way, answered or not, and by all that is offered`, async ({
    page,
  }) => {
    test.slow();
    const { answers } = journeyOf(name);
    await page.goto('./');
    await walkByClicks(page, answers, async (given) => {
      const { at } = replay(secondOpinion, given);
      await untilHere(page);
      await expectValid(page, at);
      if ((await page.getByRole('radio').count()) === 0) return;
      await button(page, words.step.continue).click();
      await expect(page.getByRole('alert')).toBeVisible();
      await expectValid(page, `${at} with an error`);
    });
    const offered = offeredIds(replay(secondOpinion, answers));
    for (const at of [...answers.map(({ step }) => step), ...offered]) {
      await follow(page, at);
      await untilHere(page);
      await expectValid(page, `${at} after the answers`);
    }
  });
}

test('A person who has something said to them is shown valid HTML', async ({ page }) => {
  const { answers } = patient;
  const { about } = secondOpinion;
  await page.goto('./');
  for (const at of [address.start, address.urgentHelp, ...about.map(({ id }) => id), 'nowhere']) {
    await follow(page, at);
    await untilHere(page);
    await expectValid(page, at);
  }
  await openWith(page, answers.slice(0, 4), 'treatment');
  await expect(page.getByText(words.notices.notOnThisPath)).toBeVisible();
  await expectValid(page, 'a question with a message');
  await openWith(page, answers, address.start);
  await expectValid(page, 'the start page, with answers');
  await button(page, words.footer.clear).click();
  await untilCleared(page);
  await expect(page.getByText(words.notices.cleared)).toBeVisible();
  await expectValid(page, 'the start page, answers cleared');
});

test('A person who uses what an outcome offers is shown valid HTML', async ({ page }) => {
  const { letter, questions, sure, keep, handOver, print } = sheetWords;
  await page.addInitScript(() => Reflect.set(window, 'print', undefined));
  await openWith(page, patient.answers, address.outcome);
  await button(page, words.outcome.print).click();
  await expectValid(page, 'a plan that cannot be printed');

  await follow(page, 'letter');
  await untilHere(page);
  await page.getByRole('textbox').first().fill('Canary');
  for (const field of await page.locator('input[inputmode="numeric"]').all()) await field.fill('1');
  await button(page, letter.show).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expectValid(page, 'a letter with errors');

  await follow(page, 'questions');
  await button(page, questions.add).click();
  await expectValid(page, 'a question of their own that is missing');
  for (const own of ['Who will <call> me?', 'When?']) {
    await page.getByLabel(questions.label, { exact: true }).fill(own);
    await button(page, questions.add).click();
  }
  await expect(page.locator('.own-questions li')).toHaveCount(2);
  await expectValid(page, 'questions of their own');
  await page.getByRole('button', { name: questions.edit }).first().click();
  await expectValid(page, 'a question of their own, changed');
  await page.getByRole('button', { name: questions.remove }).last().click();
  await expect(button(page, questions.putBack)).toBeVisible();
  await expectValid(page, 'a question of their own, removed');

  await follow(page, 'options');
  for (const no of await page.getByLabel(sure.no, { exact: true }).all()) await no.check();
  await button(page, sure.ask).click();
  await expectValid(page, 'what could help them to be sure');

  await follow(page, 'keep');
  await button(page, keep.onDevice.button).click();
  await expect(page.getByText(/^Kept here until/)).toBeVisible();
  await expectValid(page, 'a plan that is kept');
  await button(page, handOver.make).click();
  await expect(page.getByRole('img', { name: handOver.codeName })).toBeVisible();
  await expectValid(page, 'a hand-over code');

  await follow(page, 'print');
  const choices = page.getByRole('checkbox');
  for (const choice of await choices.all()) await choice.check();
  await expectValid(page, 'all papers');
  for (const choice of await choices.all()) await choice.uncheck();
  await button(page, print.button).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expectValid(page, 'nothing to print');
});

test('A person whose question is taken over by the guide is shown valid HTML', async ({ page }) => {
  const letItCome = await holdTheScript(page);
  await page.goto('./', { waitUntil: 'commit' });
  await page.getByRole('link', { name: secondOpinion.start.button, exact: true }).click();
  await expectAddress(page, 'rightNow');
  letItCome();
  await untilBegun(page);
  await expectValid(page, 'a question that was taken over');
});

test('A person whose release is recalled is shown valid HTML', async ({ page }) => {
  await page.route('**/release.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: '{"release":99,"minSafe":99}' }),
  );
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(recallWords.heading);
  await expectValid(page, 'out of date');
});

/** Until all of a screen is drawn. */
async function untilHere(page: Page): Promise<void> {
  await expect(page.getByText(words.near.coming)).toHaveCount(0);
}
