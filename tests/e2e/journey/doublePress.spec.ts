import type { Locator, Page } from '@playwright/test';
import { words } from '#interface/words.ts';
import { flow } from '../../../flows/second-opinion/index.ts';
import type { Answer, Answers } from '../../../src/engine/index.ts';
import { controlOf } from '../../support/browser/keyboard.ts';
import { expect, test } from '../../support/browser/quiet.ts';
import { expectAddress, journeyOf, untilBegun } from '../../support/browser/walk.ts';
import { walkThrough } from '../../support/walk/walkThrough.ts';
import { waysThroughAll } from '../../support/ways/ways.ts';

/** Whoever presses everything twice, as people do who learned that on a desktop, is never left with the focus on nothing. */

const h1 = (page: Page) => page.locator('h1');
const start = (page: Page) => page.getByRole('link', { name: flow.start.button, exact: true });
const goOn = (page: Page) => page.locator('main form [type=submit]');
const labelOf = (page: Page, option: string) => page.locator(`label[for="${option}"]`);

/** Presses as often, and as fast, as a hand that means to press once. */
type Press = (target: Locator) => Promise<void>;
const presses: Readonly<Record<string, Press>> = {
  'three times': (target) => target.click({ clickCount: 3, delay: 20 }),
  'twice, slowly': (target) => target.dblclick({ delay: 200 }),
  'four times': (target) => target.click({ clickCount: 4 }),
};

/** Answers what is asked, each option and the button with the same press. */
async function answerWith(page: Page, press: Press, { option, ticks }: Answer): Promise<void> {
  if ((await page.getByRole('group').count()) === 0) return press(controlOf(page, option));
  // A double press on a tick takes it away again, as anywhere.
  for (const tick of ticks ?? []) await controlOf(page, tick).check();
  if (ticks === undefined) {
    const id = await controlOf(page, option).getAttribute('id');
    await press(labelOf(page, id ?? ''));
    await expect(controlOf(page, option)).toBeChecked();
  }
  await press(goOn(page));
}

/** Goes all the way, and expects the focus on each heading. */
async function walkWith(page: Page, press: Press, answers: Answers): Promise<void> {
  await page.goto('./');
  await untilBegun(page);
  await walkThrough(
    {
      begin: () => press(start(page)),
      arrive: async (at) => {
        await expectAddress(page, at);
        await expect(h1(page), `the heading of ${at}`).toBeFocused();
      },
      answer: (answer) => answerWith(page, press, answer),
    },
    answers,
  );
}

test('A person who presses everything twice arrives at the heading of every question', async ({
  browser,
  baseURL,
}) => {
  const met = new Set<string>();
  for (const { answers } of waysThroughAll()) {
    if (answers.every(({ step }) => met.has(step))) continue;
    for (const { step } of answers) met.add(step);
    // A tab of its own, which keeps no answers of the last one.
    const page = await browser.newPage({ baseURL: baseURL ?? '', serviceWorkers: 'block' });
    await walkWith(page, (target) => target.dblclick(), answers);
    await page.close();
  }
  expect([...met].sort()).toEqual(Object.keys(flow.steps).sort());
});

for (const [how, press] of Object.entries(presses)) {
  test(`A person who presses everything ${how} arrives at each heading`, async ({ page }) => {
    const { answers } = journeyOf(
      'A daughter in Wales asks for her father, who agreed, and has a concern too',
    );
    await walkWith(page, press, answers);
  });
}

test('A person who presses Continue twice with nothing chosen is at what is missing', async ({
  page,
}) => {
  await page.goto('./');
  await untilBegun(page);
  await start(page).click();
  await expectAddress(page, flow.first);
  await goOn(page).dblclick();
  await expect(page.locator('.nhsuk-error-summary')).toBeFocused();
});

test('A person who presses Back or a link of the footer twice arrives at the heading', async ({
  page,
}) => {
  const { answers } = journeyOf('A woman in Scotland would like another GP’s view');
  const [first, second] = answers;
  if (!first || !second) throw new Error('Too few answers');
  await page.goto('./');
  await untilBegun(page);
  await start(page).dblclick();
  await expectAddress(page, first.step);
  await answerWith(page, (target) => target.dblclick(), first);
  await expectAddress(page, second.step);
  await page.getByRole('link', { name: words.back.oneStep, exact: true }).dblclick();
  await expectAddress(page, first.step);
  await expect(h1(page)).toBeFocused();
  for (const { id, heading } of flow.about) {
    await page.locator('footer').getByRole('link', { name: heading, exact: true }).dblclick();
    await expectAddress(page, id);
    await expect(h1(page)).toBeFocused();
  }
});
