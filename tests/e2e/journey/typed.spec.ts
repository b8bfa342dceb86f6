import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { sheetWords } from '#interface/sheetWords.ts';
import { words } from '#interface/words.ts';
import type { SheetId } from '../../../flows/second-opinion/sheets/offered.ts';
import { address, longest } from '../../../src/engine/index.ts';
import { expectNoViolations } from '../../support/browser/audit/axe.ts';
import { beyondTheEdge, cutOff, tooSmallToTap } from '../../support/browser/audit/layout.ts';
import { noTraces, tracesOf } from '../../support/browser/audit/traces.ts';
import { marginsOf, printed } from '../../support/browser/paper.ts';
import { pasted } from '../../support/browser/pasted.ts';
import { expect, test } from '../../support/browser/quiet.ts';
import { lettersOf } from '../../support/browser/screenText.ts';
import {
  expectAddress,
  journeyOf,
  openWith,
  storageKey,
  walk,
} from '../../support/browser/walk.ts';
import { offerOf } from '../../support/sample/sheetsOf.ts';
import { hostileTexts } from '../../support/words/hostileTexts.ts';

const person = journeyOf('A man in England doubts the diagnosis, with an operation in twelve days');
const { letter: letterWords, questions: questionWords, sure: sureWords } = sheetWords;
const nurse = journeyOf('A nurse in England goes through it with a patient');
const megabytes = 10_000_000;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const newQuestion = (page: Page) => page.getByLabel(questionWords.label, { exact: true });
/** The field of the letter for a person's own words, and one for a name. */
const why = (page: Page) => page.locator('#letter-why');
const patient = (page: Page) => page.locator('#letter-patient');
const paper = (page: Page) => page.locator('.letter');

async function open(page: Page, extra: SheetId): Promise<void> {
  await openWith(page, person.answers, extra);
  await expect(page.locator('main h1')).toHaveText(offerOf(extra).heading as string);
  await expect(page.getByText(words.near.coming)).toHaveCount(0);
}

async function addQuestion(page: Page, question: string): Promise<void> {
  await newQuestion(page).fill(question);
  await button(page, questionWords.add).click();
  await expect(newQuestion(page)).toHaveValue('');
}

/** Everything that would be printed. */
async function printedText(page: Page): Promise<string> {
  const sheets = await printed(page, await marginsOf(page));
  return sheets.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n');
}

for (const [extra, fieldOf, most] of [
  ['questions', newQuestion, longest.question],
  ['letter', why, longest.long],
] as const) {
  test(`fault 40: A person who pastes 10 MB into ${extra} keeps what fits, and the page stays quick`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, extra);
    const field = fieldOf(page);
    await field.click();
    await page.evaluate(
      (length) => navigator.clipboard.writeText('Why? '.repeat(length / 5)),
      megabytes,
    );
    const longestTask = await longestTaskOf(page);
    await page.keyboard.press('Control+V');
    await expect(page.getByText(sheetWords.typed.tooLong(most))).toBeVisible();
    expect(await field.inputValue()).toHaveLength(most);
    await page.keyboard.type('more');
    expect(await field.inputValue()).toHaveLength(most);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Why?');
    await expect(field).toHaveValue('Why?');
    await expect(page.getByText(sheetWords.typed.tooLong(most))).toHaveCount(0);
    // Most of it is the browser's own, to read the clipboard; other tests run beside this one.
    expect(await longestTask()).toBeLessThan(2000);
  });

  test(`fault 40: A person whose browser puts 10 MB into ${extra} waits no moment for it`, async ({
    page,
  }) => {
    await open(page, extra);
    const field = fieldOf(page);
    const waited = await field.evaluate((box, length) => {
      if (!(box instanceof HTMLTextAreaElement)) throw new Error('It is no field for long words');
      box.setRangeText('Why? '.repeat(length / 5), 0, 0, 'end');
      const began = performance.now();
      box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
      return performance.now() - began;
    }, megabytes);
    expect(await field.inputValue()).toHaveLength(most);
    expect(waited).toBeLessThan(1000);
    await expect(page.getByText(sheetWords.typed.tooLong(most))).toBeVisible();
  });
}

/** Watches for how long the page answers to nothing; what it returns tells the longest time, in milliseconds. */
async function longestTaskOf(page: Page): Promise<() => Promise<number>> {
  const watcher = await page.evaluateHandle(() => {
    const durations: number[] = [0];
    const observer = new PerformanceObserver((list) => {
      durations.push(...list.getEntries().map(({ duration }) => duration));
    });
    observer.observe({ type: 'longtask' });
    return { durations, observer };
  });
  return () =>
    watcher.evaluate(({ durations, observer }) => {
      durations.push(...observer.takeRecords().map(({ duration }) => duration));
      return Math.max(...durations);
    });
}

for (const [what, typed] of Object.entries(hostileTexts)) {
  test(`faults 41, 42: A person who types ${what} reads it as typed, on screen and on paper`, async ({
    page,
  }) => {
    const shown = typed.normalize('NFC');
    await open(page, 'questions');
    await addQuestion(page, typed);
    await expect(page.locator('.own-questions bdi')).toHaveText(shown, { useInnerText: false });
    expect(await beyondTheEdge(page)).toEqual([]);
    await expectPrinted(page, shown);

    await page.goto('./#/letter');
    await why(page).fill(typed);
    await expect(paper(page).locator('bdi')).toHaveText(shown);
    expect(await paper(page).locator('bdi').textContent()).toBe(shown);
    expect(await beyondTheEdge(page)).toEqual([]);
    await expectPrinted(page, shown);
    await expect(page.locator('main :is(script, img, b)')).toHaveCount(0);
  });
}

async function expectPrinted(page: Page, text: string): Promise<void> {
  const onPaper = lettersOf(await printedText(page));
  if (isLatin(text)) expect(onPaper).toContain(lettersOf(text));
  // A PDF has the letters of other scripts in the order in which they are drawn.
  else expect(otherLetters(onPaper)).toEqual(otherLetters(text));
}

function isLatin(text: string): boolean {
  return otherLetters(text).length === 0;
}

function otherLetters(text: string): string[] {
  return [...lettersOf(text)].filter((letter) => !/[\p{Script=Latin}\p{N}]/u.test(letter)).sort();
}

test('faults 43, 60: What a person types is nowhere but on the page and in the file they save', async ({
  page,
}) => {
  const logged: string[] = [];
  page.on('console', (message) => logged.push(message.text()));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  const canary = 'Canary';
  await open(page, 'letter');
  await patient(page).fill(canary);
  await why(page).fill(canary);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, letterWords.save).click(),
  ]);
  expect(download.suggestedFilename()).toBe('letter.txt');
  const file = await readFile(await download.path(), 'utf8');
  expect(file).toContain(`${canary}\r\n`);
  expect(await page.title()).not.toContain(canary);
  expect(page.url()).not.toContain(canary);
  expect(JSON.stringify(await tracesOf(page))).not.toContain(canary);

  await page.goto('./#/questions');
  await addQuestion(page, canary);
  const traces = await tracesOf(page);
  expect({ ...traces, sessionStorage: {} }).toEqual(noTraces);
  expect(Object.keys(traces.sessionStorage)).toEqual([storageKey]);
  expect(JSON.parse(traces.sessionStorage[storageKey] ?? '')).toMatchObject({
    questions: [canary],
  });
  expect(await page.title()).not.toContain(canary);
  expect(page.url()).not.toContain(canary);
  expect([...logged, ...asked].filter((text) => text.includes(canary))).toEqual([]);

  await page.goto('./#/letter');
  await expect(patient(page)).toHaveValue(canary);
  await button(page, words.footer.clear).click();
  await expectAddress(page, address.start);
  expect(await tracesOf(page)).toEqual(noTraces);
  expect(await page.content()).not.toContain(canary);
  await page.goBack();
  expect(await page.content()).not.toContain(canary);
});

test('faults 8, 49: A person who loads the page again has their questions, and no names are left', async ({
  page,
}) => {
  await open(page, 'questions');
  await addQuestion(page, 'May I bring my sister?');
  await page.goto('./#/letter');
  await patient(page).fill('Ann Other');
  await page.reload();
  await expect(patient(page)).toHaveValue('');
  await page.goto('./#/questions');
  await expect(page.locator('.own-questions')).toContainText('May I bring my sister?');
});

test.describe('Without the second part', () => {
  test.use({ mayComplain: true });

  test('fault 31: A person whose connection drops is told, keeps the plan, and gets the rest later', async ({
    page,
  }) => {
    await page.route('**/sheetBundle-*.js', (route) => route.abort());
    await openWith(page, person.answers, 'letter');
    await expect(page.getByRole('status')).toHaveText(words.near.failed);
    await page.getByRole('link', { name: words.near.toPlan }).click();
    await expectAddress(page, address.outcome);
    await expect(page.getByRole('heading', { name: words.outcome.yourAnswers })).toBeVisible();
    await page.goto('./#/letter');
    await button(page, words.near.tryAgain).click();
    await expect(page.getByRole('status')).toHaveText(words.near.failed);
    await expect(button(page, words.near.tryAgain)).toBeFocused();

    await page.unroute('**/sheetBundle-*.js');
    await button(page, words.near.tryAgain).click();
    await expect(button(page, letterWords.print)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });

  test('fault 31: A person whose browser tries no second time loads the page again, and keeps their answers', async ({
    page,
  }) => {
    await page.route('**/sheetBundle-*.js', (route) => route.abort());
    await openWith(page, person.answers, 'letter');
    await expect(button(page, words.near.loadAgain)).toHaveCount(0);
    await button(page, words.near.tryAgain).click();
    await expect(button(page, words.near.loadAgain)).toBeVisible();
    await expectNoViolations(page, 'an extra that did not load');
    await page.unroute('**/sheetBundle-*.js');
    await button(page, words.near.loadAgain).click();
    await expect(button(page, letterWords.print)).toBeVisible();
    await expectAddress(page, 'letter');
  });

  test('fault 31: A nurse whose connection drops is not offered to load the page again, which would lose all', async ({
    page,
  }) => {
    await page.route('**/sheetBundle-*.js', (route) => route.abort());
    await walk(page, nurse);
    await page.evaluate(() => {
      window.location.hash = '#/questions';
    });
    await button(page, words.near.tryAgain).click();
    await expect(page.getByText(words.near.failed)).toBeVisible();
    await expect(button(page, words.near.loadAgain)).toHaveCount(0);
  });
});

test('fault 58: A person whose browser has no clipboard is not offered to copy', async ({
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }),
  );
  await open(page, 'letter');
  await expect(button(page, letterWords.print)).toBeVisible();
  await expect(button(page, letterWords.save)).toBeVisible();
  await expect(button(page, letterWords.copy)).toHaveCount(0);
});

test('fault 58: A person whose browser does not let them copy is told what to do', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Clipboard.prototype.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await open(page, 'letter');
  await button(page, letterWords.copy).click();
  await expect(page.getByText(letterWords.notCopied)).toBeVisible();
});

test('A person copies the letter with what they typed', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'letter');
  await patient(page).fill('Ann Other');
  await button(page, letterWords.copy).click();
  await expect(page.getByText(letterWords.copied)).toBeVisible();
  expect(await pasted(page)).toContain('Ann Other');
});

test('fault 16: A person whose browser blocks storage writes letter and questions all the same', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await walk(page, person);
  await page.evaluate(() => {
    window.location.hash = '#/questions';
  });
  await addQuestion(page, 'May I bring my sister?');
  await page.evaluate(() => {
    window.location.hash = '#/letter';
  });
  await patient(page).fill('Ann Other');
  await expect(paper(page)).toContainText('Ann Other');
  expect(lettersOf(await printedText(page))).toContain('AnnOther');
  await page.evaluate(() => {
    window.location.hash = '#/questions';
  });
  expect(lettersOf(await printedText(page))).toContain('MayIbringmysister');
});

test('fault 60: A nurse with a patient is given no field for anybody’s details', async ({
  page,
}) => {
  await walk(page, nurse);
  await page.evaluate(() => {
    window.location.hash = '#/letter';
  });
  await expect(page.getByText(letterWords.clinic)).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expect(button(page, letterWords.copy)).toHaveCount(0);
  await expect(button(page, letterWords.save)).toHaveCount(0);
  await expectNoViolations(page, 'letter, in clinic');
  expect(lettersOf(await printedText(page))).toContain('Yourname');
  expect(await tracesOf(page)).toEqual(noTraces);
});

test('fault 48: A person who types by keyboard alone always sees where they are', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 300 });
  await open(page, 'questions');
  await addQuestion(page, 'One');
  await addQuestion(page, 'Two');
  await page.getByRole('button', { name: /^Move down/ }).press('Enter');
  await expectFocusInSight(page.getByRole('button', { name: /^Move up/ }));
  await page
    .getByRole('button', { name: /^Remove/ })
    .first()
    .press('Enter');
  await expectFocusInSight(button(page, questionWords.putBack));
  await page.keyboard.press('Enter');
  await expectFocusInSight(page.getByRole('button', { name: /^Edit/ }).first());
});

async function expectFocusInSight(control: Locator): Promise<void> {
  await expect(control).toBeFocused();
  await expect(control).toBeInViewport({ ratio: 1 });
}

/** The four screens as somebody finds them, as they fill them in, and with what may be wrong. */
const states: readonly (readonly [SheetId, string, (page: Page) => Promise<void>])[] = [
  ['letter', 'empty', async () => {}],
  [
    'letter',
    'filled in',
    async (page) => {
      await patient(page).fill('Ann Other');
      await why(page).fill('x'.repeat(longest.long + 1));
    },
  ],
  [
    'letter',
    'with a date and a number that may be wrong',
    async (page) => {
      await page.locator('#letter-born').fill('31 2 1958');
      await page.locator('#letter-number').fill('943 476 5918');
      await button(page, letterWords.show).click();
      await expect(page.getByRole('alert')).toBeVisible();
      await expect(page.locator(':focus')).toContainText(words.errors.heading);
      await expect(page).toHaveTitle(new RegExp(`^${words.errors.prefix} `));
    },
  ],
  ['questions', 'empty', async () => {}],
  [
    'questions',
    'with two of their own, one being changed, and nothing in the field',
    async (page) => {
      await addQuestion(page, 'x'.repeat(longest.question));
      await addQuestion(page, hostileTexts['Arabic']);
      await button(page, questionWords.add).click();
      await expect(newQuestion(page)).toBeFocused();
      await page.getByRole('button', { name: /^Edit/ }).last().click();
    },
  ],
  [
    'questions',
    'with one removed',
    async (page) => {
      await addQuestion(page, 'One');
      await page.getByRole('button', { name: /^Remove/ }).click();
      await expect(button(page, questionWords.putBack)).toBeFocused();
    },
  ],
  ['options', 'as they are', async () => {}],
  [
    'options',
    'answered',
    async (page) => {
      const noes = page.getByRole('radio', { name: sureWords.no, exact: true });
      for (const no of await noes.all()) await no.check();
      await button(page, sureWords.ask).click();
      await expect(page.getByRole('heading', { name: sureWords.heading })).toBeFocused();
    },
  ],
];

for (const [extra, state, bring] of states) {
  test(`A person who opens ${extra}, ${state}, meets no fault at any width, nor with large letters`, async ({
    page,
  }) => {
    await open(page, extra);
    await bring(page);
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoViolations(page, `${extra}, ${state}, at ${width}`);
      expect(await beyondTheEdge(page), `beyond the edge at ${width}`).toEqual([]);
      expect(await tooSmallToTap(page), `too small to tap at ${width}`).toEqual([]);
    }
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await cutOff(page), 'cut off where letters are twice as large').toEqual([]);
    expect(await beyondTheEdge(page), 'beyond the edge where letters are large').toEqual([]);
  });
}

test('A person who compares options on a wide screen finds the same rows side by side', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, 'options');
  const tops = await page
    .locator('.option')
    .evaluateAll((options) =>
      options
        .slice(0, 2)
        .map((option) =>
          [...option.querySelectorAll('dt')].map((row) =>
            Math.round(row.getBoundingClientRect().top),
          ),
        ),
    );
  expect(tops[0]?.length).toBeGreaterThanOrEqual(5);
  expect(tops[0]).toEqual(tops[1]);
});
