import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { words } from '#interface/words.ts';
import { type Answers, address } from '../../src/engine/index.ts';
import { walkByClicks } from '../support/browser/clicks.ts';
import { expectAddress, journeyOf, openWithSaved } from '../support/browser/walk.ts';
import { openFresh } from '../support/screens/place.ts';
import { expect, now, settle, test } from '../support/screens/sameEverywhere.ts';
import { savedText } from '../support/walk/savedText.ts';

/**
 * Twelve screens as they look, compared with pictures that somebody has accepted: `npm run accept` after a
 * change that is meant. Each shows what comes first, as much as fits into a window.
 */

const folder = join(import.meta.dirname, 'pictures');
const phone = { width: 320, height: 800 };
const tablet = { width: 768, height: 760 };
const desk = { width: 1280, height: 700 };
/** As wide as what is printed on A4 between its margins, at 96 pixels to the inch. */
const paper = { width: 680, height: 800 };
const sizes = { phone, tablet, desk, paper };
type Size = keyof typeof sizes;

const patient = journeyOf(
  'A man in England doubts the diagnosis, with an operation in twelve days',
);
const content = journeyOf('A patient who does not feel able to ask');
const urgent = journeyOf('Someone whose life is in danger');
const { answers } = patient;
const upTo = (step: string) =>
  answers.slice(
    0,
    answers.findIndex((one) => one.step === step),
  );
/** Opens a screen after some answers, kept at the time that the page takes it to be. */
const open = async (page: Page, given: Answers, where: string) => {
  await openWithSaved(page, savedText(given, {}, now), where);
  await expectAddress(page, where);
};
const at = (step: string) => (page: Page) => open(page, upTo(step), step);
const outcome = (given: Answers) => async (page: Page) => {
  await open(page, given, address.outcome);
  await expect(page.getByRole('heading', { name: words.outcome.yourAnswers })).toBeVisible();
};
const offered = (extra: string) => async (page: Page) => {
  await open(page, answers, extra);
  await expect(page.getByText(words.near.coming)).toHaveCount(0);
};
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

const screens: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  start: openFresh,
  question: at('treatment'),
  many: at('matters'),
  advice: at('keepAppointments'),
  urgent: (page) => open(page, urgent.answers, address.outcome),
  plan: outcome(answers),
  talk: outcome(content.answers),
  letter: offered('letter'),
  questions: offered('questions'),
  options: offered('options'),
  print: offered('print'),
  clinic: async (page) => {
    await page.goto('./?mode=clinic');
    await walkByClicks(page, upTo('treatment'));
  },
};

/** Pictures beside those of each screen as it is opened: what is done to it first, and the sizes at which. */
const states: readonly {
  readonly screen: keyof typeof screens;
  readonly state: string;
  readonly on: readonly Size[];
  readonly act: (page: Page) => Promise<unknown>;
}[] = [
  {
    screen: 'start',
    state: 'focus',
    on: ['desk'],
    act: (page) => focusOn(page, 'main a.nhsuk-button'),
  },
  { screen: 'question', state: 'focus', on: ['phone'], act: (page) => focusOn(page, 'input') },
  {
    screen: 'question',
    state: 'error',
    on: ['phone', 'desk'],
    act: (page) => press(page, words.step.continue),
  },
  {
    screen: 'question',
    state: 'answered',
    on: ['phone'],
    act: (page) => page.locator('input').nth(1).check(),
  },
  { screen: 'question', state: 'forced', on: ['tablet'], act: forced },
  { screen: 'question', state: 'dark', on: ['tablet'], act: dark },
  {
    screen: 'many',
    state: 'forced',
    on: ['phone'],
    act: async (page) => {
      await page.locator('input').first().check();
      await forced(page);
    },
  },
  { screen: 'urgent', state: 'forced', on: ['phone'], act: forced },
  { screen: 'plan', state: 'forced', on: ['tablet'], act: forced },
  { screen: 'plan', state: 'dark', on: ['phone'], act: dark },
  { screen: 'plan', state: 'print', on: ['paper'], act: printed },
  { screen: 'letter', state: 'error', on: ['phone', 'tablet'], act: withOneWrong },
  { screen: 'letter', state: 'print', on: ['paper'], act: printed },
  { screen: 'questions', state: 'print', on: ['paper'], act: printed },
  { screen: 'options', state: 'print', on: ['paper'], act: printed },
  { screen: 'clinic', state: 'forced', on: ['tablet'], act: forced },
];

/**
 * How much may differ. Measured on these screens, in pixels that differ by more than the threshold: none from run to run,
 * and none on a Linux that draws letters with full hinting and coloured edges, for `fonts.conf` stands before it; at
 * most 18 of 896,000 when a graphics card's code draws them. A machine that hints letters all the same differs by 700 to
 * 4,000 pixels (at a threshold of 0.1) and cannot be told from a fault: take the pictures on Linux. The threshold sees a
 * colour that is 16 of 256 steps off in two channels; the ratio sees one label moved.
 */
const comparison = {
  animations: 'disabled',
  caret: 'hide',
  threshold: 0.04,
  maxDiffPixelRatio: 0.0005,
} as const;

const plain = Object.keys(screens).map((screen) => ({
  screen,
  state: '',
  on: ['phone', 'tablet', 'desk'] as readonly Size[],
  act: async () => undefined,
}));
const taken = [...plain, ...states].map((one) => ({
  ...one,
  pictures: one.on.map((size) => ({
    size,
    file: [one.screen, one.state, sizes[size].width].filter((part) => part !== '').join('-'),
  })),
}));

for (const { screen, state, act, pictures } of taken) {
  test(`A person at “${screen}” sees what was accepted ${state}`, async ({ page }) => {
    await screens[screen]?.(page);
    await act(page);
    await settle(page);
    for (const { size, file } of pictures) {
      await page.setViewportSize(sizes[size]);
      await scrollToFocus(page);
      await expect.soft(page).toHaveScreenshot(`${file}.png`, comparison);
    }
  });
}

test('The pictures that are kept are those that are taken, and not too large for everyone to fetch', () => {
  const kept = readdirSync(folder);
  const wanted = taken.flatMap(({ pictures }) => pictures.map(({ file }) => `${file}.png`));
  expect(kept.toSorted()).toEqual(wanted.toSorted());
  const bytes = kept.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  expect(bytes).toBeLessThan(4_000_000);
});

/** From the top as far as it takes to see what has the focus, wherever the window was before. */
async function scrollToFocus(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.scrollTo(0, 0);
    document.activeElement?.scrollIntoView({ block: 'nearest' });
  });
}

/** The focus as somebody has it who uses the keyboard. */
async function focusOn(page: Page, selector: string): Promise<void> {
  await page.keyboard.press('Tab');
  await page.locator(selector).first().focus();
}

function forced(page: Page): Promise<void> {
  return page.emulateMedia({ forcedColors: 'active' });
}

function dark(page: Page): Promise<void> {
  return page.emulateMedia({ colorScheme: 'dark' });
}

function printed(page: Page): Promise<void> {
  return page.emulateMedia({ media: 'print' });
}

async function withOneWrong(page: Page): Promise<void> {
  await page.locator('input[inputmode="numeric"]').first().fill('123');
  await page.locator('form button[type="submit"]').first().click();
  await expect(page.getByRole('alert')).toBeVisible();
}
