import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { correction, generate } from 'lean-qr/nano';
import { sheetWords } from '#interface/sheetWords.ts';
import { words } from '#interface/words.ts';
import { firstStep } from '#words/plan/firstStep.ts';
import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import { contents } from '../../../flows/second-opinion/sheets/index.ts';
import { type Answers, address, replay, writeHandOver } from '../../../src/engine/index.ts';
import { expectNoViolations } from '../../support/browser/audit/axe.ts';
import { tracesOf } from '../../support/browser/audit/traces.ts';
import { pasted } from '../../support/browser/pasted.ts';
import { complaintsOf, expect, test } from '../../support/browser/quiet.ts';
import { screenText } from '../../support/browser/screenText.ts';
import {
  expectAddress,
  journeyOf,
  openOutcome,
  openWith,
  storageKey,
} from '../../support/browser/walk.ts';
import { offerOf } from '../../support/sample/sheetsOf.ts';

const patient = journeyOf(
  'A man in England doubts the diagnosis, with an operation in twelve days',
);
const another = journeyOf('A woman in Scotland would like another GP’s view');
const nurse = journeyOf('A nurse in England goes through it with a patient');
const link = (answers: Answers) => writeHandOver(secondOpinion, answers);
const start = secondOpinion.start.heading;
const { calendar } = sheetWords.keep;
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const code = (page: Page) => page.getByRole('img', { name: sheetWords.handOver.codeName });

async function makeCode(page: Page): Promise<void> {
  await page.getByRole('button', { name: sheetWords.handOver.make }).click();
  await expect(code(page)).toBeVisible();
}

/** Opens a link as another device does: a browser that has never been here. */
async function onAFreshPhone<T>(
  browser: Browser,
  url: string,
  act: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(url);
  const done = await act(page);
  expect(complaints, 'the console').toEqual([]);
  await context.close();
  return done;
}

/** The code as it is drawn, module by module, with its margin: what a camera would see. */
function drawnCode(page: Page): Promise<{ readonly rows: string[]; readonly side: number }> {
  return code(page).evaluate((svg) => {
    const path = svg.querySelector('path');
    const [least = 0, , side = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
    const all = Array.from({ length: side }, (_, index) => least + index + 0.5);
    const rows = all.map((y) =>
      all.map((x) => (path?.isPointInFill(new DOMPoint(x, y)) ? '#' : '.')).join(''),
    );
    return { rows, side };
  });
}

/** The code of a text, with four empty modules all around. */
function codeOf(text: string): string[] {
  const matrix = generate(text, { minCorrectionLevel: correction.M });
  const all = Array.from({ length: matrix.size + 8 }, (_, index) => index - 4);
  return all.map((y) => all.map((x) => (matrix.get(x, y) ? '#' : '.')).join(''));
}

test('A nurse hands the plan to the patient’s own phone', async ({ page, browser, baseURL }) => {
  await openOutcome(page, nurse);
  const [plan] = (await wholePlan(page)).split(words.outcome.yourAnswers).slice(0, 1);
  await page.getByRole('link', { name: linkWords('keep'), exact: true }).click();
  await expectAddress(page, 'keep');
  await makeCode(page);
  // In clinic there is nothing to copy, and nothing to leave behind.
  await expect(page.getByText('#open-')).toHaveCount(0);
  await expect(page.getByRole('button', { name: sheetWords.handOver.copy })).toHaveCount(0);
  expect(await tracesOf(page)).toMatchObject({ sessionStorage: {} });

  const answers = contents.handOver(replay(secondOpinion, nurse.answers));
  const url = `${baseURL}${link(answers)}`;
  const { rows } = await drawnCode(page);
  expect(rows).toEqual(codeOf(url));

  await onAFreshPhone(browser, url, async (phone) => {
    await expectAddress(phone, address.outcome);
    await expect(phone.getByText(words.notices.handedOver)).toBeVisible();
    expect(advised(await wholePlan(phone))).toBe(advised(plan ?? ''));
    expect(Object.keys((await tracesOf(phone)).sessionStorage)).toEqual([storageKey]);
    await phone.reload();
    await expectAddress(phone, address.outcome);
    expect(advised(await wholePlan(phone))).toBe(advised(plan ?? ''));
  });
});

/** What the plan says once all of it is drawn; its end comes a moment after its beginning. */
async function wholePlan(page: Page): Promise<string> {
  await expect(page.getByRole('heading', { name: words.outcome.yourAnswers })).toBeVisible();
  return screenText(page);
}

/** What the plan says: without what is said to the professional, and without the answers below it. */
function advised(text: string): string {
  const [plan = ''] = text.split(words.outcome.yourAnswers);
  // Where the number stands is a line to write on in a clinic, and a field at home.
  const { where } = firstStep.calls.nurse;
  return plan
    .replace(/\s+/g, ' ')
    .replace(new RegExp(`(${words.pieces.theirNumber} ?:? )?${where} ?`), '')
    .trim();
}

function linkWords(sheet: 'keep'): string {
  const { link: text } = offerOf(sheet);
  return typeof text === 'string' ? text : text.you;
}

test('A person copies the link, and a camera could read the code', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openWith(page, patient.answers, 'keep');
  await makeCode(page);
  await expect(
    page.getByRole('heading', { name: sheetWords.handOver.codeHeading, exact: true }),
  ).toBeFocused();
  const shown = await page.getByText('#open-').innerText();
  expect(shown).toBe(`${new URL(page.url()).origin}/${link(patient.answers)}`);
  expect((await drawnCode(page)).rows).toEqual(codeOf(shown));
  await page.getByRole('button', { name: sheetWords.handOver.copy }).click();
  await expect(page.getByText(sheetWords.handOver.copied)).toBeVisible();
  expect(await pasted(page)).toBe(shown);
});

test('A person whose guide comes without https has the link to select', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'clipboard'));
  await openWith(page, patient.answers, 'keep');
  await makeCode(page);
  await expect(page.getByText('#open-')).toBeVisible();
  await expect(page.getByRole('button', { name: sheetWords.handOver.copy })).toHaveCount(0);
});

test('The link leaves a query out, so that nothing follows a person', async ({ page }) => {
  await openWith(page, patient.answers, 'keep');
  await page.evaluate(() => window.history.replaceState(null, '', '?utm_source=x#/keep'));
  await makeCode(page);
  expect(await page.getByText('#open-').innerText()).not.toContain('utm');
});

test('The code is nowhere before it is asked for, nor after it is left', async ({ page }) => {
  const whole = link(patient.answers);
  const [, needle = ''] = whole.split('#open-');
  const expectNowhere = async () => {
    const everywhere = await page.evaluate(() =>
      JSON.stringify([
        document.documentElement.outerHTML,
        document.title,
        window.history.state,
        window.location.href,
        window.navigation.entries().map(({ url }) => url),
        { ...window.sessionStorage },
        { ...window.localStorage },
        document.cookie,
      ]),
    );
    expect(everywhere).not.toContain(needle);
    await expect(page.locator('.qr-code')).toHaveCount(0);
  };
  await openWith(page, patient.answers, address.outcome);
  await expectNowhere();
  await page.getByRole('link', { name: linkWords('keep'), exact: true }).click();
  await expect(page.getByRole('button', { name: sheetWords.handOver.make })).toBeVisible();
  await expectNowhere();
  await makeCode(page);
  expect(await page.content()).toContain(needle);
  expect(await page.title()).not.toContain(needle);
  await page.goBack();
  await expectAddress(page, address.outcome);
  await expectNowhere();
  await page.goForward();
  await expect(page.getByRole('button', { name: sheetWords.handOver.make })).toBeVisible();
  await expectNowhere();
  await makeCode(page);
  await page.reload();
  await expect(page.getByRole('button', { name: sheetWords.handOver.make })).toBeVisible();
  await expectNowhere();
});

interface Seen {
  readonly hash: string;
  readonly text: string;
  readonly title: string;
}

test('The link is gone from the address before the guide is first shown', async ({ page }) => {
  await page.addInitScript(() => {
    const seen: Seen[] = [];
    Object.assign(window, { seen });
    const look = () => {
      // Before this, nothing is in the page that could be drawn.
      if (!document.body?.firstElementChild) return;
      const { innerHTML } = document.documentElement;
      seen.push({ hash: window.location.hash, text: innerHTML, title: document.title });
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
    const eachFrame = () => {
      look();
      requestAnimationFrame(eachFrame);
    };
    eachFrame();
  });
  const fragment = link(patient.answers);
  await page.goto(`./${fragment}`);
  await expectAddress(page, address.outcome);
  const first = await page.evaluate(() => Reflect.get(window, 'seen') as Seen[]);
  // In the same tab the other person's link is pasted over it.
  await page.goto(`./${link(another.answers)}`);
  await expect(page.getByText(words.notices.handOverRefused)).toBeVisible();
  const all = await page.evaluate(() => Reflect.get(window, 'seen') as Seen[]);
  expect(first.length).toBeGreaterThan(1);
  expect(all.length).toBeGreaterThan(first.length);
  for (const { hash, text, title } of all) {
    // None, until the guide has taken it in.
    expect(['', '#/', '#/plan']).toContain(hash);
    expect(`${text}${title}`).not.toMatch(/open-\w/);
  }
});

test('The link does not stay in the history', async ({ page }) => {
  await page.goto('./#/about');
  await expect(heading(page)).toBeVisible();
  await page.goto(`./${link(patient.answers)}`);
  await expectAddress(page, address.outcome);
  const urls = () => page.evaluate(() => window.navigation.entries().map(({ url }) => url ?? ''));
  expect((await urls()).filter((url) => url.includes('open-'))).toEqual([]);
  await page.goBack();
  await expectAddress(page, 'about');
  await page.goForward();
  await expectAddress(page, address.outcome);
  expect((await urls()).map((url) => new URL(url).hash)).toEqual(['#/about', '#/plan']);
});

test('A tab with other answers keeps them', async ({ page }) => {
  await openWith(page, another.answers, address.outcome);
  const text = await wholePlan(page);
  const kept = (await tracesOf(page)).sessionStorage;
  await page.goto('about:blank');
  await page.goto(`./${link(patient.answers)}`);
  await expectAddress(page, address.outcome);
  await expect(page.getByText(words.notices.handOverRefused)).toBeVisible();
  expect(await wholePlan(page)).toBe(text);
  expect((await tracesOf(page)).sessionStorage).toEqual(kept);
});

test('A tab with the same answers says nothing of it', async ({ page }) => {
  await openWith(page, patient.answers, address.outcome);
  await page.goto('about:blank');
  await page.goto(`./${link(patient.answers)}`);
  await expectAddress(page, address.outcome);
  await expect(page.locator('.notice')).toHaveCount(0);
});

test('A link opened for a clinic leaves nothing in the tab', async ({ page }) => {
  await page.goto(`./?mode=clinic${link(patient.answers)}`);
  await expectAddress(page, address.outcome);
  expect(new URL(page.url()).search).toBe('?mode=clinic');
  expect((await tracesOf(page)).sessionStorage).toEqual({});
});

test('A link that was cut is told to be so, and opens no other place', async ({ page }) => {
  const whole = link(patient.answers);
  for (const length of ['#open-'.length, '#open-'.length + 3, whole.length - 4, whole.length - 1]) {
    await page.goto('about:blank');
    await page.goto(`./${whole.slice(0, length)}`);
    await expect(heading(page)).toHaveText(start);
    await expect(page.getByText(words.notices.handOverUnreadable)).toBeVisible();
  }
});

test('A link that mail, a chat or a camera wrote in its own way opens all the same', async ({
  browser,
  baseURL,
}) => {
  const whole = link(patient.answers);
  for (const written of [
    whole.toUpperCase(),
    whole.replace('#', '#%2F'),
    whole.replace('#', '#/'),
    `${whole}.`,
  ]) {
    await onAFreshPhone(browser, `${baseURL}${written}`, async (phone) => {
      await expectAddress(phone, address.outcome);
      await expect(phone.getByText(words.notices.handedOver)).toBeVisible();
    });
  }
});

for (const [what, fragment] of [
  ['nothing in it', '#/open/'],
  ['a version alone', '#/open/1'],
  ['a version yet to come', link(patient.answers).replace(/-\w/, '-9')],
  ['a version that is no number', '#/open/__proto__.none.england.end'],
  ['a megabyte of letters', `#open-${'x'.repeat(1_000_000)}`],
  ['a megabyte of dots', `#/open/1.none${'.'.repeat(1_000_000)}`],
  ['broken percent signs', '#/open/1.%E0%A4%A.canary.end'],
  ['an escaped option', '#/open/1.%6Eone.canary.end'],
  ['a script', '#/open/javascript:canary(1)'],
  ['HTML', '#/open/1.<img src=x onerror=alert(1)>canary.end'],
  ['HTML after an answer', '#/open/1.none.<img src=x onerror=alert(1)>canary.end'],
  ['a prototype', '#/open/1.__proto__.canary.end'],
  ['a prototype after an answer', '#/open/1.none.__proto__.canary.end'],
  ['a constructor', '#/open/1.none.constructor.prototype.canary.end'],
  ['an event of the machine’s', '#/open/1.none.xstate.stop.canary.end'],
  ['an unknown option', '#/open/1.none.canary.patient.end'],
  ['an option of another step', '#/open/1.none.died.patient.end'],
  ['ticks where there are none', '#/open/1.none+canary+canary.canary.end'],
  ['right-to-left controls', '#/open/1.none.\u202Eyranac\u202C.end'],
  ['a zero byte', '#/open/1.none.canary%00.end'],
  ['a line break', '#/open/1.none.canary%0Aengland.end'],
  ['a template', '#/open/1.none.{{canary}}.end'],
  ['slashes', '#/open/1.none./../../canary.end'],
  ['a second fragment', '#/open/1.none.canary#/open/1.none.england.end'],
] as const) {
  test(`A person whose link holds ${what} is helped`, async ({ page }) => {
    await page.goto(`./${fragment}`);
    await expectAddress(page, address.start);
    await expect(page.getByText(words.notices.handOverUnreadable)).toBeVisible();
    await expect(heading(page)).toHaveText(start);
    const shown = await page.content();
    expect(shown).not.toMatch(/canary|yranac|onerror|x{50}/);
    expect(await page.title()).not.toMatch(/canary|open/);
    expect(JSON.stringify((await tracesOf(page)).sessionStorage)).not.toContain('canary');
    expect(await page.evaluate(() => 'canary' in Object.prototype)).toBe(false);
  });
}

for (const width of [320, 1280]) {
  test(`The ways to keep a plan can be used at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openWith(page, patient.answers, 'keep');
    await expect(page.getByRole('button', { name: sheetWords.handOver.make })).toBeVisible();
    await expectNoViolations(page, `keep before, ${width}`);
    await makeCode(page);
    await code(page).scrollIntoViewIfNeeded();
    await expectNoViolations(page, `keep after, ${width}`);
    const box = await code(page).boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(200);
    expect(box?.width).toBeCloseTo(box?.height ?? 0, 0);
    await expectNoSidewaysScroll(page);
  });
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const beyond = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(beyond).toBeLessThanOrEqual(0);
}

test('A person puts tomorrow’s call into their calendar, and the entry says nothing of illness', async ({
  page,
}) => {
  await openWith(page, patient.answers, 'keep');
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  const day = await page.getByRole('radio', { checked: true }).getAttribute('value');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: calendar.button }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(calendar.name);
  // What makes the file came only now.
  expect(loaded.some((url) => url.endsWith('.js'))).toBe(true);
  const on = new Date(Number(day));
  expect([0, 6]).not.toContain(on.getDay());
  expect(on.getTime()).toBeGreaterThan(Date.now());
  const file = await readFile(await download.path(), 'utf8');
  const digits = [on.getFullYear(), on.getMonth() + 1, on.getDate()];
  const iso = digits.map((number) => `${number}`.padStart(2, '0')).join('');
  expect(file).toContain(`DTSTART;VALUE=DATE:${iso}`);
  expect(file).toContain(`SUMMARY:${calendar.title}`);
  expect(file).not.toMatch(/cancer|kidney|opinion|hospital|second|127\.0\.0\.1/i);
});

test.describe('Where a part does not come', () => {
  test.use({ mayComplain: true });

  test('A person is told how to do without the calendar entry', async ({ page }) => {
    await page.route('**/calendarEntry-*.js', (route) => route.abort());
    await openWith(page, patient.answers, 'keep');
    await page.getByRole('button', { name: calendar.button }).click();
    await expect(page.getByText(calendar.failed)).toBeVisible();
  });
});

test('A person keeps the plan on their phone by a press, finds it in a new tab, and clears it', async ({
  page,
  context,
}) => {
  await openWith(page, patient.answers, 'keep');
  expect((await tracesOf(page)).localStorage).toBe(0);
  await page.getByRole('button', { name: sheetWords.keep.onDevice.button }).click();
  await expect(page.getByText(/^Kept here until/)).toBeVisible();
  const later = await context.newPage();
  await later.goto('./');
  await later.getByRole('link', { name: /^Your plan of/ }).click();
  await expectAddress(later, address.outcome);
  await later.getByRole('button', { name: words.footer.clear }).click();
  await expect(later.getByText(words.notices.cleared)).toBeVisible();
  expect((await tracesOf(later)).localStorage).toBe(0);
});

test('A clinic’s computer gets nothing but the code for the patient’s phone', async ({ page }) => {
  await page.goto(`./?mode=clinic${link(patient.answers)}`);
  await expectAddress(page, address.outcome);
  await page.goto('./?mode=clinic#/keep');
  await expect(page.getByRole('button', { name: sheetWords.handOver.make })).toBeVisible();
  for (const { button } of [
    sheetWords.keep.onDevice,
    sheetWords.keep.copy,
    sheetWords.keep.file,
    calendar,
  ]) {
    await expect(page.getByRole('button', { name: button })).toHaveCount(0);
  }
});
