import type { Page } from '@playwright/test';
import { aloudWords } from '#interface/aloudWords.ts';
import { words } from '#interface/words.ts';
import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import { address } from '../../../src/engine/index.ts';
import { expectNoViolations } from '../../support/browser/audit/axe.ts';
import { beyondTheEdge, tooSmallToTap } from '../../support/browser/audit/layout.ts';
import { noTraces, tracesOf } from '../../support/browser/audit/traces.ts';
import { answerByClicks } from '../../support/browser/clicks.ts';
import { type FakeVoice, fakeSpeech } from '../../support/browser/fakeSpeech.ts';
import { expect, test } from '../../support/browser/quiet.ts';
import {
  expectAddress,
  journeyOf,
  openOutcome,
  openWith,
  untilBegun,
} from '../../support/browser/walk.ts';

/** Whoever reads with effort has a screen read aloud, by a voice that is on the device, so that no words leave it. */

const onDevice: FakeVoice = { name: 'Daniel', lang: 'en-GB', localService: true };
const american: FakeVoice = { name: 'Samantha', lang: 'en_US', localService: true };
const overTheLine: FakeVoice = { name: 'Google', lang: 'en-GB', localService: false };
const patient = journeyOf('A woman near a border does not know who to ask');
const nurse = journeyOf('A nurse in England goes through it with a patient');
const sizes = [
  { width: 320, height: 568 },
  { width: 375, height: 667 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
];

const read = (page: Page) => page.getByRole('button', { name: aloudWords.read, exact: true });
const stop = (page: Page) => page.getByRole('button', { name: aloudWords.stop, exact: true });
const said = (page: Page) => page.evaluate(() => window.fakeSpeech.said);
const start = (page: Page) => page.getByRole('link', { name: secondOpinion.start.button });

/** Lets the voice come to the end of the screen, and tells what it said. */
async function heardToTheEnd(page: Page): Promise<string[]> {
  await read(page).click();
  for (let part = 0; part < 500 && (await stop(page).count()) > 0; part += 1) {
    await page.evaluate(() => window.fakeSpeech.ended());
  }
  await expect(read(page)).toBeVisible();
  return (await said(page)).map(({ text }) => text);
}

/** Waits until the page is at rest, and what comes then has come. */
async function deferred(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /\/deferred-/.test(name)),
  );
  await page.evaluate(() => new Promise((drawn) => requestIdleCallback(drawn)));
}

test('A person presses the button and hears the screen, heading first, digit by digit', async ({
  page,
}) => {
  await fakeSpeech(page, [overTheLine, american, onDevice]);
  await page.goto(`./#/${address.urgentHelp}`);
  await expect(read(page)).toBeVisible();
  expect(await said(page)).toEqual([]);
  const heard = await heardToTheEnd(page);
  expect(heard[0]).toBe(await page.getByRole('heading', { level: 1 }).innerText());
  expect(heard.join(' ')).toContain('9 9 9');
  expect(heard.join(' ')).toContain('1 1 1');
  expect(heard.join(' ')).not.toMatch(/\b(?:999|111)\b|0800 /);
  expect(new Set((await said(page)).map(({ voice }) => voice))).toEqual(new Set(['Daniel']));
  for (const chrome of [words.back.toStart, words.header.callUs, aloudWords.read]) {
    expect(heard.join(' ')).not.toContain(chrome);
  }
});

test('A person hears each choice of a question, what is missing, and what they chose before', async ({
  page,
}) => {
  await fakeSpeech(page, [onDevice]);
  const [first] = patient.answers;
  if (!first) throw new Error('Nothing is answered');
  await page.goto('./');
  await untilBegun(page);
  await start(page).click();
  await expectAddress(page, first.step);
  const labels = await page.locator('label').allInnerTexts();
  const fresh = await heardToTheEnd(page);
  expect(labels.length).toBeGreaterThan(1);
  expect(fresh.filter((text) => labels.includes(text))).toEqual(labels);
  expect(fresh).not.toContain(words.step.continue);

  await page.getByRole('button', { name: words.step.continue }).click();
  expect(await heardToTheEnd(page)).toContain(words.errors.heading);

  await answerByClicks(page, first);
  await page.goBack();
  await expectAddress(page, first.step);
  expect((await heardToTheEnd(page)).join(' ')).toContain(aloudWords.chosen);
});

test('A person hears the whole of a long plan, and none of it takes the voice too long', async ({
  page,
}) => {
  await fakeSpeech(page, [onDevice]);
  await openOutcome(page, patient);
  const heard = await heardToTheEnd(page);
  expect(heard.length).toBeGreaterThan(40);
  expect(Math.max(...heard.map(({ length }) => length))).toBeLessThanOrEqual(220);
  expect(heard).toContain(words.outcome.yourAnswers);
  for (const chrome of [words.outcome.change, words.outcome.print]) {
    expect(heard).not.toContain(chrome);
  }
});

test('No words leave the device, nothing is kept, and nothing is asked of the host', async ({
  page,
}) => {
  await fakeSpeech(page, [onDevice]);
  await page.goto('./');
  await expect(read(page)).toBeVisible();
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(request.url()));
  expect((await heardToTheEnd(page)).length).toBeGreaterThan(2);
  expect(asked.filter((url) => !/favicon|release\.json/.test(url))).toEqual([]);
  expect(await tracesOf(page)).toEqual(noTraces);
});

const ends: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'they press it again': (page) => stop(page).click(),
  'they press Escape': (page) => page.keyboard.press('Escape'),
  'they answer': async (page) => {
    const [, second] = patient.answers;
    if (second) await answerByClicks(page, second);
  },
  'they go on with nothing chosen': (page) =>
    page.getByRole('button', { name: words.step.continue }).click(),
  'they go back': (page) =>
    page.getByRole('link', { name: words.back.oneStep, exact: true }).click(),
  'they go back with the browser': (page) => page.evaluate(() => window.history.back()),
  'they clear their answers': (page) =>
    page.getByRole('button', { name: words.footer.clear }).click(),
  'the page is hidden': (page) =>
    page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }),
  'the page is left': (page) => page.evaluate(() => window.dispatchEvent(new Event('pagehide'))),
  'the page is printed': (page) =>
    page.evaluate(() => window.dispatchEvent(new Event('beforeprint'))),
  'the voice goes': (page) => page.evaluate(() => window.fakeSpeech.have([])),
  'the guide is taken off the screen': (page) =>
    page.evaluate(() => document.body.replaceChildren()),
};

for (const [when, act] of Object.entries(ends)) {
  test(`It falls silent when ${when}`, async ({ page }) => {
    const heard = await fakeSpeech(page, [onDevice]);
    await openWith(page, [], address.start);
    await start(page).click();
    for (const answer of patient.answers.slice(0, 1)) await answerByClicks(page, answer);
    await expectAddress(page, patient.answers[1]?.step ?? '');
    await read(page).click();
    await expect(stop(page)).toBeVisible();
    await expect.poll(() => heard.spoken).toBeGreaterThan(0);
    const { spoken } = heard;
    await act(page);
    await expect.poll(() => heard.cancelled).toBe(1);
    await expect(stop(page)).toHaveCount(0);
    await page.evaluate(() => window.fakeSpeech.ended());
    expect(heard.spoken).toBe(spoken);
  });
}

test('A double press is one press, and a third begins anew', async ({ page }) => {
  await fakeSpeech(page, [onDevice]);
  await page.goto('./');
  await read(page).dblclick();
  await expect(stop(page)).toBeVisible();
  expect(await said(page)).toHaveLength(1);
  await stop(page).click();
  await read(page).click();
  const parts = await said(page);
  expect(parts.map(({ text }) => text)).toEqual([parts[0]?.text, parts[0]?.text]);
});

test('Where the device fails, the button says so and can be pressed again', async ({ page }) => {
  await fakeSpeech(page, [onDevice]);
  await page.goto('./');
  await read(page).click();
  await page.evaluate(() => window.fakeSpeech.ended('synthesis-failed'));
  await page.getByRole('button', { name: aloudWords.failed }).click();
  await expect(stop(page)).toBeVisible();
  // Another page has the word now: nobody's fault.
  await page.evaluate(() => window.fakeSpeech.ended('interrupted'));
  await expect(read(page)).toBeVisible();
});

test('There is no button where every voice is elsewhere or foreign, and one when a voice comes late', async ({
  page,
}) => {
  const german = { name: 'Anna', lang: 'de-DE', localService: true };
  await fakeSpeech(page, [overTheLine, german]);
  await page.goto('./');
  await deferred(page);
  await expect(page.locator('.aloud')).toHaveCount(0);
  await page.evaluate((late) => window.fakeSpeech.have(late), [overTheLine, american]);
  await read(page).click();
  expect((await said(page)).map(({ voice }) => voice)).toEqual(['Samantha']);
});

test('There is no button in a browser that cannot speak', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'speechSynthesis', { value: undefined });
  });
  await page.goto('./');
  await deferred(page);
  await expect(page.locator('.aloud')).toHaveCount(0);
});

test('A nurse has a screen read to the patient, and it falls silent for the next one', async ({
  page,
}) => {
  const heard = await fakeSpeech(page, [onDevice]);
  await page.goto('./?mode=clinic');
  await untilBegun(page);
  await start(page).click();
  for (const answer of nurse.answers.slice(0, 2)) await answerByClicks(page, answer);
  await expect(page.getByRole('region', { name: words.clinic.label })).toBeVisible();
  await read(page).click();
  await expect(stop(page)).toBeVisible();
  expect(await tracesOf(page)).toEqual(noTraces);
  await page.getByRole('button', { name: words.clinic.clear }).click();
  await expectAddress(page, address.start);
  await expect(read(page)).toBeVisible();
  await expect.poll(() => heard.cancelled).toBe(1);
  expect(await tracesOf(page)).toEqual(noTraces);
});

for (const viewport of sizes) {
  test(`At ${viewport.width} pixels nothing moves when the button comes, and it stays in sight while it reads`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await fakeSpeech(page, []);
    for (const at of [address.start, address.urgentHelp, 'about']) {
      await page.goto('about:blank');
      await page.goto(`./#/${at}`);
      await untilBegun(page);
      await deferred(page);
      const places = () =>
        page.locator('main *, .back a, footer *').evaluateAll((all) =>
          all.map((element) => {
            const { x, y, width, height } = element.getBoundingClientRect();
            return [element.tagName, x, y, width, height].join(' ');
          }),
        );
      await expect(page.getByText(words.near.coming)).toHaveCount(0);
      const before = await places();
      expect(before.length).toBeGreaterThan(10);
      await page.evaluate((late) => window.fakeSpeech.have(late), [onDevice]);
      await expect(read(page)).toBeVisible();
      expect(await places(), `what is on ${at}`).toEqual(before);
      expect(await beyondTheEdge(page)).toEqual([]);
      expect(await tooSmallToTap(page)).toEqual([]);
      if (at === address.start) await expectNoViolations(page, `read aloud ${viewport.width}`);
      expect(await page.locator('main h1').evaluate(isClear)).toBe(true);
    }
    await openOutcome(page, patient);
    await deferred(page);
    await page.evaluate((late) => window.fakeSpeech.have(late), [onDevice]);
    await read(page).click();
    await page.evaluate(() => window.scrollTo(0, 3000));
    await expect(stop(page)).toBeInViewport({ ratio: 1 });
    await stop(page).click();
    await expect(read(page)).not.toBeInViewport();
  });
}

/** Whether nothing lies on the words of an element. */
function isClear(element: Element): boolean {
  const range = document.createRange();
  range.selectNodeContents(element);
  const button = document.querySelector('.aloud__button')?.getBoundingClientRect();
  return [...range.getClientRects()].every(
    ({ left, right, top, bottom }) =>
      !button ||
      right <= button.left ||
      left >= button.right ||
      // The room within a line above its letters.
      bottom <= button.top + 4 ||
      top >= button.bottom - 4,
  );
}

test('With letters twice as large, the button lies on nothing', async ({ page }) => {
  await fakeSpeech(page, [onDevice]);
  await page.setViewportSize({ width: 320, height: 568 });
  for (const at of [address.start, address.urgentHelp]) {
    await page.goto(`./#/${at}`);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await expect(read(page)).toBeVisible();
    expect(await page.locator('main h1').evaluate(isClear)).toBe(true);
    for (const link of await page.locator('.back a').all()) {
      expect(await link.evaluate(isClear)).toBe(true);
    }
    expect(await beyondTheEdge(page)).toEqual([]);
  }
});

test('Somebody who hears a screen reader arrives at the heading, and the button stands before it', async ({
  page,
}) => {
  await fakeSpeech(page, [onDevice]);
  await page.goto('./');
  await expect(read(page)).toBeVisible();
  await start(page).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const isBefore = await page.evaluate(() => {
    const [button, main] = ['.aloud', 'main'].map((one) => document.querySelector(one));
    return button && main && button.compareDocumentPosition(main) === 4;
  });
  expect(isBefore).toBe(true);
  await expect(page.locator('.aloud [aria-live], .aloud [role=status]')).toHaveCount(0);
});

test('The button is not on paper', async ({ page }) => {
  await fakeSpeech(page, [onDevice]);
  await page.goto('./');
  await expect(read(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(read(page)).toBeHidden();
});
