import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { correction, generate } from 'lean-qr/nano';
import { sheetWords } from '#interface/sheetWords.ts';
import { words } from '#interface/words.ts';
import { secondOpinion } from '../../../flows/second-opinion/index.ts';
import { contents } from '../../../flows/second-opinion/sheets/index.ts';
import { ukDate } from '../../../src/components/PaperHeader/ukDate.ts';
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

const patient = journeyOf('A man in England doubts the diagnosis, with an operation in twelve days');
const another = journeyOf('A woman in Scotland would like another GP’s view');
const nurse = journeyOf('A nurse in England goes through it with a patient');
const link = (answers: Answers) => writeHandOver(secondOpinion, answers);
const start = secondOpinion.start.heading;
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
  await page.getByRole('link', { name: linkWords('hand-over'), exact: true }).click();
  await expectAddress(page, 'hand-over');
  await makeCode(page);
  // In clinic there is nothing to copy, and nothing to leave behind.
  await expect(page.getByText('#/open/')).toHaveCount(0);
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
  return plan.replace(/\s+/g, ' ').trim();
}

function linkWords(extra: 'hand-over' | 'reminder'): string {
  const { link: text } = offerOf(extra);
  return typeof text === 'string' ? text : text.you;
}

test('A person copies the link, and a camera could read the code', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openWith(page, patient.answers, 'hand-over');
  await makeCode(page);
  await expect(
    page.getByRole('heading', { name: sheetWords.handOver.codeHeading, exact: true }),
  ).toBeFocused();
  const shown = await page.getByText('#/open/').innerText();
  expect(shown).toBe(`${new URL(page.url()).origin}/${link(patient.answers)}`);
  expect((await drawnCode(page)).rows).toEqual(codeOf(shown));
  await page.getByRole('button', { name: sheetWords.handOver.copy }).click();
  await expect(page.getByRole('status')).toHaveText(sheetWords.handOver.copied);
  expect(await pasted(page)).toBe(shown);
});

test('A person whose guide comes without https has the link to select', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'clipboard'));
  await openWith(page, patient.answers, 'hand-over');
  await makeCode(page);
  await expect(page.getByText('#/open/')).toBeVisible();
  await expect(page.getByRole('button', { name: sheetWords.handOver.copy })).toHaveCount(0);
});

test('The link leaves a query out, so that nothing follows a person', async ({ page }) => {
  await openWith(page, patient.answers, 'hand-over');
  await page.evaluate(() => window.history.replaceState(null, '', '?utm_source=x#/hand-over'));
  await makeCode(page);
  expect(await page.getByText('#/open/').innerText()).not.toContain('utm');
});

test('The code is nowhere before it is asked for, nor after it is left', async ({ page }) => {
  const whole = link(patient.answers);
  const [, needle = ''] = whole.split('#/open/');
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
  await page.getByRole('link', { name: linkWords('hand-over'), exact: true }).click();
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
    expect(`${text}${title}`).not.toMatch(/open\/\d|1\.none/);
  }
});

test('The link does not stay in the history', async ({ page }) => {
  await page.goto('./#/about');
  await expect(heading(page)).toBeVisible();
  await page.goto(`./${link(patient.answers)}`);
  await expectAddress(page, address.outcome);
  const urls = () => page.evaluate(() => window.navigation.entries().map(({ url }) => url ?? ''));
  expect((await urls()).filter((url) => url.includes('open/'))).toEqual([]);
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

test('A link that was cut asks again from there, and changes no answer', async ({ page }) => {
  const tokens = link(patient.answers).split('.');
  for (const [count] of tokens.entries()) {
    await page.goto('about:blank');
    await page.goto('./#/about');
    await page.evaluate(() => window.sessionStorage.clear());
    await page.goto('about:blank');
    await page.goto(`./${tokens.slice(0, count + 1).join('.')}`);
    // The version is no answer, and the last token may have said more.
    const next = patient.answers[count - 1];
    if (count < 2) {
      await expect(heading(page)).toHaveText(start);
      await expect(page.getByText(words.notices.handOverUnreadable)).toBeVisible();
    } else {
      await expectAddress(page, next?.step ?? address.outcome);
      await expect(page.getByText(words.notices.handedOver)).toBeVisible();
    }
  }
});

const toNation = 'nation';
const unreadable = undefined;
for (const [what, fragment, standsAt] of [
  ['nothing in it', '#/open/', unreadable],
  ['a version alone', '#/open/1', unreadable],
  ['a version yet to come', link(patient.answers).replace('1.', '2.'), unreadable],
  ['a version that is no number', '#/open/__proto__.none.england.end', unreadable],
  ['a megabyte of letters', `#/open/1.${'x'.repeat(1_000_000)}`, unreadable],
  ['a megabyte of dots', `#/open/1.none${'.'.repeat(1_000_000)}`, unreadable],
  ['broken percent signs', '#/open/1.%E0%A4%A.canary.end', unreadable],
  ['an escaped option', '#/open/1.%6Eone.canary.end', unreadable],
  ['a script', '#/open/javascript:canary(1)', unreadable],
  ['HTML', '#/open/1.<img src=x onerror=alert(1)>canary.end', unreadable],
  ['HTML after an answer', '#/open/1.none.<img src=x onerror=alert(1)>canary.end', toNation],
  ['a prototype', '#/open/1.__proto__.canary.end', unreadable],
  ['a prototype after an answer', '#/open/1.none.__proto__.canary.end', toNation],
  ['a constructor', '#/open/1.none.constructor.prototype.canary.end', toNation],
  ['an event of the machine’s', '#/open/1.none.xstate.stop.canary.end', toNation],
  ['an unknown option', '#/open/1.none.canary.patient.end', toNation],
  ['an option of another step', '#/open/1.none.died.patient.end', toNation],
  ['ticks where there are none', '#/open/1.none+canary+canary.canary.end', toNation],
  ['right-to-left controls', '#/open/1.none.\u202Eyranac\u202C.end', toNation],
  ['a zero byte', '#/open/1.none.canary%00.end', toNation],
  ['a line break', '#/open/1.none.canary%0Aengland.end', toNation],
  ['a template', '#/open/1.none.{{canary}}.end', toNation],
  ['slashes', '#/open/1.none./../../canary.end', toNation],
  ['a second fragment', '#/open/1.none.canary#/open/1.none.england.end', toNation],
] as const) {
  test(`A person whose link holds ${what} is helped`, async ({ page }) => {
    await page.goto(`./${fragment}`);
    await expectAddress(page, standsAt ?? address.start);
    const { notices } = words;
    await expect(
      page.getByText(standsAt ? notices.handedOver : notices.handOverUnreadable),
    ).toBeVisible();
    if (!standsAt) await expect(heading(page)).toHaveText(start);
    const shown = await page.content();
    expect(shown).not.toMatch(/canary|yranac|onerror|x{50}/);
    expect(await page.title()).not.toMatch(/canary|open/);
    expect(JSON.stringify((await tracesOf(page)).sessionStorage)).not.toContain('canary');
    expect(await page.evaluate(() => 'canary' in Object.prototype)).toBe(false);
  });
}

for (const width of [320, 1280]) {
  test(`The code and the reminder can be used at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openWith(page, patient.answers, 'hand-over');
    await expect(page.getByRole('button', { name: sheetWords.handOver.make })).toBeVisible();
    await expectNoViolations(page, `hand-over before, ${width}`);
    await makeCode(page);
    await expect(code(page)).toBeInViewport({ ratio: 1 });
    await expectNoViolations(page, `hand-over after, ${width}`);
    const box = await code(page).boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(200);
    expect(box?.width).toBeCloseTo(box?.height ?? 0, 0);
    await expectNoSidewaysScroll(page);

    await page.goto('./#/reminder');
    await page.getByRole('button', { name: sheetWords.reminder.save }).click();
    await expect(page.getByRole('status')).toHaveText(sheetWords.reminder.saved);
    await expectNoViolations(page, `reminder, ${width}`);
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

test('A person saves the reminder as a file that says nothing of illness', async ({ page }) => {
  await openWith(page, patient.answers, 'reminder');
  const { inDays, title, note } = contents.reminder;
  const today = new Date();
  const on = new Date(today.getFullYear(), today.getMonth(), today.getDate() + inDays, 12);
  await expect(page.getByText(ukDate(on), { exact: true })).toBeVisible();
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: sheetWords.reminder.save }).click(),
  ]);
  await expect(page.getByRole('status')).toHaveText(sheetWords.reminder.saved);
  expect(download.suggestedFilename()).toBe('reminder.ics');
  // What makes the file came only now.
  expect(loaded.some((url) => url.endsWith('.js'))).toBe(true);

  const file = await readFile(await download.path(), 'utf8');
  const isoDay = (day: number) => {
    const date = new Date(Date.UTC(on.getFullYear(), on.getMonth(), on.getDate() + day));
    return date.toISOString().slice(0, 10).replaceAll('-', '');
  };
  const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&');
  expect(file.replaceAll('\r\n ', '').split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    expect.stringMatching(/^PRODID:-\/\/Guide\/\//),
    'BEGIN:VEVENT',
    expect.stringMatching(/^UID:[0-9a-f]{32}$/),
    expect.stringMatching(/^DTSTAMP:\d{8}T\d{6}Z$/),
    `DTSTART;VALUE=DATE:${isoDay(0)}`,
    `DTEND;VALUE=DATE:${isoDay(1)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(note)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
  expect(file).not.toMatch(/cancer|kidney|opinion|hospital|second|127\.0\.0\.1/i);
});

test.describe('Where a part does not come', () => {
  test.use({ mayComplain: true });

  test('A person is told how to do without the file', async ({ page }) => {
    await page.route('**/calendarEntry-*.js', (route) => route.abort());
    await openWith(page, patient.answers, 'reminder');
    await page.getByRole('button', { name: sheetWords.reminder.save }).click();
    await expect(page.getByRole('status')).toHaveText(sheetWords.reminder.failed);
  });
});

test('A clinic’s computer gets no reminder, but the way to the patient’s phone', async ({
  page,
}) => {
  await page.goto(`./?mode=clinic${link(patient.answers)}`);
  await expectAddress(page, address.outcome);
  await page.goto('./?mode=clinic#/reminder');
  await expect(page.getByText(sheetWords.reminder.inClinic)).toBeVisible();
  await expect(page.getByRole('button', { name: sheetWords.reminder.save })).toHaveCount(0);
  await page.getByRole('link', { name: sheetWords.reminder.toHandOver }).click();
  await expectAddress(page, 'hand-over');
});
