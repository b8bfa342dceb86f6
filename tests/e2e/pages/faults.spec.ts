import type { Page } from '@playwright/test';
import { words } from '#interface/words.ts';
import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import { telHref } from '../../../src/components/PhoneNumber/telHref.ts';
import { address, savedVersion } from '../../../src/engine/index.ts';
import { tracesOf } from '../../support/browser/audit/traces.ts';
import { answerByKeyboard } from '../../support/browser/keyboard.ts';
import { expect, test } from '../../support/browser/quiet.ts';
import {
  expectAddress,
  journeyOf,
  openWith,
  openWithSaved,
  storageKey,
  walk,
} from '../../support/browser/walk.ts';

const { answers } = journeyOf(
  'A young woman in England keeps going back to the GP with blood in her urine',
);
const [first] = answers;
const supportLine = secondOpinion.organisation.supportLine.number ?? '';
const now = () => Date.now();

for (const [what, saved] of Object.entries({
  'was cut short': '{"version":1,"savedAt":17',
  'is no journey': '["version"]',
  'is far too large': JSON.stringify({
    version: 1,
    savedAt: now(),
    answers: [],
    x: 'x'.repeat(1e6),
  }),
  'is nested without end': '['.repeat(50_000),
  'has a version that is no number': JSON.stringify({ version: '1', savedAt: now(), answers: [] }),
})) {
  test(`A person whose saved journey ${what} is told so and can start`, async ({ page }) => {
    await openWithSaved(page, saved, address.start);
    await expect(page.getByText(words.notices.unreadable)).toBeVisible();
    expect((await tracesOf(page)).sessionStorage).toEqual({});
    await page.getByRole('link', { name: secondOpinion.start.button }).click();
    await expectAddress(page, 'rightNow');
  });
}

test('A person whose saved journey is from yesterday does not find it', async ({ page }) => {
  const savedAt = now() - 24 * 60 * 60 * 1000;
  await openWithSaved(page, JSON.stringify({ version: 1, savedAt, answers }), address.start);
  await expect(page.getByText(words.notices.expired)).toBeVisible();
  expect((await tracesOf(page)).sessionStorage).toEqual({});
});

test('A person whose saved journey is from a newer guide keeps it', async ({ page }) => {
  const newer = JSON.stringify({ version: savedVersion + 1, savedAt: now(), answers });
  await openWithSaved(page, newer, address.start);
  await expect(page.getByText(words.notices.newer)).toBeVisible();
  await page.getByRole('link', { name: secondOpinion.start.button }).click();
  await expectAddress(page, 'rightNow');
  if (first) await answerByKeyboard(page, first);
  await expectAddress(page, 'nation');
  expect((await tracesOf(page)).sessionStorage).toEqual({ [storageKey]: newer });
});

test('A person whose saved journey was tampered with stands where it still makes sense', async ({
  page,
}) => {
  const hostile = `{"version":1,"savedAt":${now()},"__proto__":{"polluted":1},"answers":[
    {"step":"rightNow","option":"none","__proto__":{"polluted":1}},
    {"step":"nation","option":"__proto__"}, {"step":"__proto__","option":"wales"},
    {"step":"constructor","option":"toString"}, {"step":"mind","option":"<img src=x onerror=alert(1)>"},
    null, 7, [], {"step":{},"option":[]}]}`;
  await openWithSaved(page, hostile, 'plan');
  await expectAddress(page, 'nation');
  await expect(page.locator('input:checked')).toHaveCount(0);
  await expect(page.locator('img')).toHaveCount(0);
  expect(await page.evaluate(() => 'polluted' in Object.prototype)).toBe(false);
});

test('A person whose browser blocks storage gets all the way', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await walk(page, { answers });
  await expect(page.getByRole('heading', { name: words.outcome.yourAnswers })).toBeVisible();
});

test('A person whose browser has no room left is told, and gets on', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await walk(page, { answers }, async (visit) => {
    if (visit.answers.length === 0) return;
    await expect(page.getByText(words.notices.notKept)).toBeVisible();
  });
});

for (const fragment of [
  '#/no-such-page',
  '#/constructor',
  '#/%E0%A4%A',
  '#javascript:alert(1)',
  '#/<img src=x onerror=alert(1)>',
  '#/plan/../../etc',
  `#/${'x'.repeat(1_000_000)}`,
]) {
  test(`A person with a broken link is helped: ${fragment.slice(0, 30)}`, async ({ page }) => {
    await page.goto(`./${fragment}`);
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText(words.lost.heading);
    const shown = await page.locator('body').innerHTML();
    expect(shown).not.toContain(fragment.slice(2, 14));
    await page.getByRole('link', { name: words.lost.toStart }).click();
    await expect(heading).toHaveText(secondOpinion.start.heading as string);
  });
}

for (const at of ['', '#/rightNow', '#/about', '#/treatment']) {
  test(`A person whose link carries tracking loses it: ${at || 'start page'}`, async ({ page }) => {
    await page.goto(`./?utm_source=letter&fbclid=1&mode=evil${at}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect.poll(() => new URL(page.url()).search).toBe('');
    expect((await tracesOf(page)).sessionStorage).toEqual({});
  });
}

test('A person whose browser cannot print from a button is told what to do', async ({ page }) => {
  await page.addInitScript(() => Reflect.set(window, 'print', undefined));
  await openWith(page, answers, address.outcome);
  await page.getByRole('button', { name: words.outcome.print }).click();
  await expect(page.getByRole('status')).toHaveText(words.outcome.cannotPrint);
});

test.describe('Without the script', () => {
  test.use({ mayComplain: true });

  test('A person whose network blocks it has whom to call', async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort());
    await page.goto('./');
    await expectWhomToCall(page);
  });

  test('A person who has JavaScript switched off has whom to call', async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${baseURL}`);
    await expectWhomToCall(page);
    await context.close();
  });
});

async function expectWhomToCall(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const number of [supportLine, '999', '111']) {
    await expect(page.getByRole('link', { name: number, exact: true }).first()).toHaveAttribute(
      'href',
      telHref(number),
    );
  }
  await expect(page.getByText(/Northern Ireland/).last()).toBeVisible();
}
