import type { Locator, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { words } from '#interface/words.ts';
import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import { type Answers, address } from '../../../src/engine/index.ts';
import { expectNoViolations } from '../../support/browser/audit/axe.ts';
import { noTraces, tracesOf } from '../../support/browser/audit/traces.ts';
import { follow, walkByClicks } from '../../support/browser/clicks.ts';
import { marginsOf, printed } from '../../support/browser/paper.ts';
import { expect, test } from '../../support/browser/quiet.ts';
import {
  expectAddress,
  journeyOf,
  openWith,
  openWithSaved,
  untilCleared,
  untilDrawn,
} from '../../support/browser/walk.ts';
import { savedText } from '../../support/walk/savedText.ts';

const { clinic, notices } = words;
const nurse = journeyOf('A nurse in England goes through it with a patient');
const patient = journeyOf('A man in Northern Ireland asked the hospital and was told no');
const urgent = journeyOf('Someone whose life is in danger');
const setOut = nurse.answers.findIndex(({ step }) => step === 'task') + 1;
const minute = 60_000;

const answeredByLink = new Set(secondOpinion.clinic.answers.map(({ step }) => step));
/** What is still asked of whoever opened the link. */
const afterLink = nurse.answers.filter(({ step }) => !answeredByLink.has(step));

/** The two ways into clinic mode: what is opened, and what is answered until it is on. */
const waysIn = {
  'by the start link': { link: './?mode=clinic', answers: afterLink, from: 0 },
  'by their role': { link: './', answers: nurse.answers, from: setOut },
} as const;
type WayIn = (typeof waysIn)[keyof typeof waysIn];

for (const [how, way] of Object.entries(waysIn)) {
  test.describe(`A professional who came in ${how}`, () => {
    test('sees on every screen that nothing is kept, and nothing is', async ({ page }) => {
      await goThrough(page, way, way.answers, async (given) => {
        if (given < way.from) return;
        await expectInSight(page);
        await expect(page.getByRole('button', { name: words.footer.clear })).toHaveCount(0);
        expect(await tracesOf(page)).toEqual(noTraces);
      });
      for (const at of [address.urgentHelp, 'about', 'options', 'questions', address.start]) {
        await follow(page, at);
        await expectInSight(page);
        expect(await tracesOf(page)).toEqual(noTraces);
      }
      expect(await page.context().cookies()).toEqual([]);
    });

    test('follows a link out of the guide and still has the plan', async ({ page, context }) => {
      await context.route(/^https:/, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
      );
      await goThrough(page, way, way.answers, async () => {});
      const [beside] = await Promise.all([
        context.waitForEvent('page'),
        page.locator('main a.outward-link').first().click(),
      ]);
      await beside.close();
      await expectAddress(page, address.outcome);
      await untilDrawn(page);
    });

    test('is told to read aloud, and at the end to ask what was understood', async ({ page }) => {
      const { readAloud } = secondOpinion;
      let told = 0;
      await goThrough(page, way, way.answers, async () => {
        told += await page.getByText(/Read each question and answer aloud/).count();
      });
      expect(readAloud).toMatch(/Read each question and answer aloud/);
      expect(told).toBe(1);
      await expect(page.getByText(words.outcome.teachBack)).toBeVisible();
      const sheets = await printed(page, await marginsOf(page));
      const paper = sheets.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' ');
      expect(paper).toContain(words.outcome.nurse);
      for (const text of [words.outcome.teachBack, clinic.clear, clinic.nothingKept]) {
        expect(paper).not.toContain(text);
      }
    });

    test('leaves nothing to the next patient, however far back they go', async ({ page }) => {
      const plan = await goThrough(page, way, way.answers);
      await clear(page).click();
      await expectCleared(page, 'cleared');
      // The first entry is the empty page that a new tab begins with.
      const entries = await page.evaluate(() => window.history.length);
      expect(entries).toBeGreaterThan(way.answers.length);
      for (let steps = 2; steps < entries; steps += 1) {
        await page.evaluate(() => window.history.back());
        await expectNoAnswer(page, plan);
      }
      await page.reload();
      await expectNoAnswer(page, plan);
    });

    test('finds nothing after a reload on any screen', async ({ page }) => {
      for (const upTo of [way.from + 1, way.answers.length]) {
        const plan = await goThrough(page, way, way.answers.slice(0, upTo));
        await page.reload();
        await expectNoAnswer(page, plan);
        expect(new URL(page.url()).search).toBe(way.link.slice(2));
        // Only the address still tells of a clinic, and so the start page can say what happened.
        if (way.from === 0) {
          await expectAddress(page, address.start);
          await expect(page.getByText(notices.clearedWhenLeft)).toBeVisible();
        }
      }
    });

    test('is warned after 8 minutes, may carry on, and loses nothing by it', async ({ page }) => {
      await page.clock.install();
      await goThrough(page, way, way.answers.slice(0, way.from + 2));
      const chosen = page.getByRole('radio').first();
      await chosen.check();
      await page.clock.runFor(8 * minute - 1000);
      await expect(page.getByRole('alert')).toHaveCount(0);
      await page.clock.runFor(1000);
      await expect(page.getByRole('alert')).toHaveText(clinic.warning);
      await expect(chosen).toBeFocused();
      await page.getByRole('button', { name: clinic.carryOn }).click();
      await expect(page.getByRole('alert')).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      await expect(chosen).toBeChecked();
      await page.clock.runFor(8 * minute - 1000);
      await expect(page.getByRole('alert')).toHaveCount(0);
      await page.clock.runFor(1000);
      await expect(page.getByRole('alert')).toHaveText(clinic.warning);
    });

    test('who has gone for 10 minutes finds all cleared and is told why', async ({ page }) => {
      await page.clock.install();
      const plan = await goThrough(page, way, way.answers);
      await page.clock.runFor(9 * minute);
      await page.mouse.move(100, 300);
      await page.mouse.wheel(0, 100);
      await page.keyboard.press('Shift');
      await expect(page.getByRole('alert')).toHaveText(clinic.warning);
      await page.clock.runFor(minute);
      await expectCleared(page, 'clearedWhenIdle');
      await page.clock.runFor(30 * minute);
      await expectCleared(page, 'clearedWhenIdle');
      await page.evaluate(() => window.history.back());
      await expectNoAnswer(page, plan);
    });

    test('who keeps reading is not warned', async ({ page }) => {
      await page.clock.install();
      await goThrough(page, way, way.answers);
      await page.mouse.move(100, 400);
      await page.evaluate(countSigns);
      let signs = 0;
      for (const act of [
        () => page.keyboard.press('PageDown'),
        () => page.mouse.wheel(0, 50),
        () => page.mouse.click(5, 400),
      ]) {
        await page.clock.runFor(7 * minute);
        await act();
        // The browser sends a wheel's on its own time.
        signs += 1;
        await expect.poll(() => page.evaluate(() => Reflect.get(window, 'signs'))).toBe(signs);
        await expect(page.getByRole('alert')).toHaveCount(0);
      }
      await page.clock.runFor(7 * minute);
      await expectAddress(page, address.outcome);
    });

    test('whose computer slept finds all cleared at the first touch', async ({ page }) => {
      await page.clock.install();
      await goThrough(page, way, way.answers);
      await page.clock.setSystemTime(Date.now() + 11 * minute);
      await page.mouse.move(100, 300);
      await expectCleared(page, 'clearedWhenIdle');
    });

    test('who clears twice, and with no network, hears of it once', async ({ page, context }) => {
      await withoutIcon(page);
      await goThrough(page, way, way.answers);
      await context.setOffline(true);
      await clear(page).dblclick();
      await expectAddress(page, address.start);
      await expect(page.getByText(notices.cleared)).toHaveCount(1);
      expect(await tracesOf(page)).toEqual(noTraces);
      await expect(page.getByRole('alert')).toHaveCount(0);
      await context.setOffline(false);
    });

    test('who leaves the page and comes back by a fresh load finds nothing', async ({ page }) => {
      await withoutIcon(page);
      const plan = await goThrough(page, way, way.answers);
      await page.goto('./robots.txt');
      expect(new URL(page.url()).pathname).toBe('/robots.txt');
      await page.goBack();
      await expectNoAnswer(page, plan);
      expect(await tracesOf(page)).toEqual(noTraces);
    });

    test('has a bar in which axe finds nothing wrong, at rest and in warning', async ({ page }) => {
      await page.clock.install();
      await goThrough(page, way, way.answers.slice(0, way.from + 1));
      for (const [width, height] of [
        [320, 568],
        [1280, 800],
      ] as const) {
        await page.setViewportSize({ width, height });
        for (const state of ['at rest', 'in warning']) {
          if (state === 'in warning') await page.clock.runFor(8 * minute);
          await expect(page.getByRole('alert')).toHaveCount(state === 'in warning' ? 1 : 0);
          await expectSmall(page);
          await expectNoViolations(page, `clinic ${how} ${state} at ${width}`);
        }
        await page.getByRole('button', { name: clinic.carryOn }).click();
      }
    });
  });
}

test.describe('A browser that holds on to a page that was left', () => {
  for (const [how, way] of Object.entries(waysIn)) {
    test(`shows nothing of a patient to whom the professional came ${how}`, async ({ baseURL }) => {
      await inHoldingBrowser(baseURL, async (page) => {
        const plan = await goThrough(page, way, way.answers);
        await leaveAndComeBack(page);
        await expectCleared(page, 'clearedWhenLeft');
        for (let steps = 0; steps < 5; steps += 1) {
          await page.evaluate(() => window.history.back());
          await expectNoAnswer(page, plan);
        }
      });
    });
  }

  test('holds nothing of a patient while it is left', async ({ baseURL }) => {
    await inHoldingBrowser(baseURL, async (page) => {
      await goThrough(page, waysIn['by the start link'], afterLink);
      await page.evaluate(() => {
        // It comes after the guide's own listener, which was there before.
        window.addEventListener('pagehide', () => {
          Reflect.set(window, 'held', document.documentElement.outerHTML);
        });
      });
      await leaveAndComeBack(page);
      const held = await page.evaluate(() => window.name);
      expect(held).toContain(notices.clearedWhenLeft);
      expect(held).not.toContain(words.outcome.yourAnswers);
    });
  });

  test('still has everything of a person at home', async ({ baseURL }) => {
    await inHoldingBrowser(baseURL, async (page) => {
      await goThrough(page, { link: './', answers: patient.answers, from: 99 }, patient.answers);
      await leaveAndComeBack(page);
      await expectAddress(page, address.outcome);
      const heading = page.getByRole('heading', { name: words.outcome.yourAnswers });
      await expect(heading).toBeVisible();
      await expect(clear(page)).toHaveCount(0);
    });
  });
});

test('A person at home is never warned, and nothing goes after any time', async ({ page }) => {
  await page.clock.install();
  await openWith(page, patient.answers, address.outcome);
  await page.clock.runFor(60 * minute);
  await expectAddress(page, address.outcome);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(clear(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: words.footer.clear })).toBeVisible();
});

test('A patient in a clinic who is in danger still has the bar, and nothing else beside it', async ({
  page,
}) => {
  await goThrough(
    page,
    { ...waysIn['by the start link'], answers: urgent.answers },
    urgent.answers,
  );
  await expectInSight(page);
  await expect(page.getByText(words.outcome.teachBack)).toHaveCount(0);
  await expect(page.getByRole('contentinfo')).toHaveCount(0);
});

test('A clinic finds nothing of what a person at home left in the tab', async ({ page }) => {
  await openWithSaved(page, savedText(patient.answers), address.start);
  await page.goto('./?mode=clinic');
  await expect(clear(page)).toBeVisible();
  expect(await tracesOf(page)).toEqual(noTraces);
  await expect(page.getByRole('link', { name: secondOpinion.start.button })).toBeVisible();
});

test('A choice that was made but not sent goes too when nobody is there', async ({ page }) => {
  await page.clock.install();
  await goThrough(page, waysIn['by the start link'], []);
  await page.getByRole('radio').last().check();
  await page.clock.runFor(10 * minute);
  await expectCleared(page, 'clearedWhenIdle');
  await follow(page, 'rightNow');
  await expect(page.locator('input:checked')).toHaveCount(0);
});

test('A clinic’s start page where nothing was answered says nothing, for any time', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto('./?mode=clinic&utm_source=intranet');
  await expect(clear(page)).toBeVisible();
  expect(new URL(page.url()).search).toBe('?mode=clinic');
  await page.mouse.click(5, 300);
  await page.clock.runFor(60 * minute);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByText(notices.clearedWhenIdle)).toHaveCount(0);
});

test('A question of the patient’s own is gone once the professional clears', async ({ page }) => {
  const canary = 'Canary 7391, is it safe?';
  await goThrough(page, waysIn['by the start link'], afterLink);
  await follow(page, 'questions');
  await page.getByRole('textbox').first().pressSequentially(canary);
  await page.keyboard.press('Enter');
  expect(await tracesOf(page)).toEqual(noTraces);
  await clear(page).click();
  await expectCleared(page, 'cleared');
  await goThrough(page, waysIn['by the start link'], afterLink);
  await follow(page, 'questions');
  await expect(page.getByRole('textbox').first()).toBeVisible();
  const everything = await page.evaluate(() => {
    const typed = [...document.querySelectorAll('input, textarea')].map((one) =>
      'value' in one ? String(one.value) : '',
    );
    return [document.documentElement.outerHTML, document.title, ...typed].join();
  });
  expect(everything).not.toContain('Canary');
});

test('Somebody who goes through a screen by keyboard never loses the focus behind the bar', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await goThrough(page, waysIn['by the start link'], afterLink);
  await untilDrawn(page);
  await page.locator('main :is(a, button)').last().focus();
  let stops = 0;
  for (; !(await clear(page).evaluate((bar) => bar === document.activeElement)); stops += 1) {
    const { focused, top, bar } = await page.evaluate(() => ({
      focused: document.activeElement?.textContent,
      top: document.activeElement?.getBoundingClientRect().top,
      bar: document.querySelector('.clinic')?.getBoundingClientRect().bottom,
    }));
    expect(top, `${focused}`).toBeGreaterThanOrEqual(bar ?? Number.NaN);
    await page.keyboard.press('Shift+Tab');
  }
  expect(stops).toBeGreaterThan(10);
});

/** Answers from the start page on, and returns what the last screen says. */
async function goThrough(
  page: Page,
  { link }: Pick<WayIn, 'link'> & { readonly answers?: Answers; readonly from?: number },
  answers: Answers,
  atEach: (given: number) => Promise<void> = async () => {},
): Promise<string> {
  await page.goto(link);
  await walkByClicks(page, answers, ({ length }) => atEach(length));
  return page.getByRole('heading', { level: 1 }).innerText();
}

function clear(page: Page): Locator {
  return page.getByRole('button', { name: clinic.clear, exact: true });
}

/** The bar stands in the window wherever the screen is scrolled to. */
async function expectInSight(page: Page): Promise<void> {
  await expect(page.getByText(clinic.nothingKept)).toBeInViewport({ ratio: 1 });
  for (const where of [(document) => document.scrollHeight, () => 0] as ((
    e: Element,
  ) => number)[]) {
    await page.evaluate(`window.scrollTo(0, (${where})(document.documentElement))`);
    await expect(clear(page)).toBeInViewport({ ratio: 1 });
    const box = await clear(page).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
  }
}

async function expectSmall(page: Page): Promise<void> {
  const bar = await page.getByRole('region', { name: clinic.label }).boundingBox();
  expect(bar?.height).toBeLessThanOrEqual(110);
  // On a wide screen the line of a preview stands above all else, once.
  const preview = await page.locator('body > .preview').boundingBox();
  expect(bar?.y).toBe(preview?.y === 0 ? preview.height : 0);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(page.viewportSize()?.width);
  for (const button of await page.getByRole('region').getByRole('button').all()) {
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
}

/** Counts the signs of somebody at the computer. */
function countSigns(): void {
  let signs = 0;
  for (const sign of ['pointerdown', 'keydown', 'wheel']) {
    window.addEventListener(sign, () => {
      signs += 1;
      Reflect.set(window, 'signs', signs);
    });
  }
}

/** The browser asks for the icon of a tab when it likes; no test is about that. */
async function withoutIcon(page: Page): Promise<void> {
  await page.route(/favicon/, (route) => route.fulfill({ status: 204 }));
}

/** The start page, which says why, and nothing else of what was. */
async function expectCleared(page: Page, why: keyof typeof notices): Promise<void> {
  await expect(page.getByText(notices[why])).toBeVisible();
  await expectAddress(page, address.start);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle(secondOpinion.name);
  await expect(page.getByRole('link', { name: secondOpinion.start.button })).toBeVisible();
  expect(await tracesOf(page)).toEqual(noTraces);
}

/** @param heading what stood on the screen that only the answers led to */
async function expectNoAnswer(page: Page, heading: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: heading, exact: true })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: words.outcome.yourAnswers })).toHaveCount(0);
  await expect(page.locator('input:checked')).toHaveCount(0);
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^(?:#\/(?:rightNow)?)?$/);
  expect(await tracesOf(page)).toEqual(noTraces);
}

/** Playwright switches the back/forward cache off; people have it. */
async function inHoldingBrowser(
  baseURL: string | undefined,
  visit: (page: Page) => Promise<void>,
): Promise<void> {
  const browser = await chromium.launch({
    ...test.info().project.use.launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    const context = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) });
    const page = await context.newPage();
    await page.addInitScript(() => {
      // The guide is loaded anew once it is shown again, and the name of a window outlives that.
      window.addEventListener('pageshow', ({ persisted }) => {
        if (persisted) window.name = `was held ${String(Reflect.get(window, 'held'))}`;
      });
    });
    await visit(page);
  } finally {
    await browser.close();
  }
}

/** Leaves for another page of the same site and comes back to the page that the browser held on to. */
async function leaveAndComeBack(page: Page): Promise<void> {
  await page.evaluate(() => window.location.assign('./robots.txt'));
  await page.waitForURL(/robots/);
  await page.evaluate(() => window.history.back());
  // Until the page is there again, a question to it finds none.
  const name = () => page.evaluate(() => window.name).catch(() => '');
  await expect.poll(name).toContain('was held');
  await untilCleared(page);
}
