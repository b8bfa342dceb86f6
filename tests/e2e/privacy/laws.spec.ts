import type { Page } from '@playwright/test';
import { words } from '#interface/words.ts';
import { journeys } from '../../../flows/second-opinion/journeys.ts';
import { policy, written } from '../../../scripts/build/hosting/headers.ts';
import { inlineHashes } from '../../../scripts/build/hosting/inlineHashes.ts';
import { noNotes, savedVersion } from '../../../src/engine/index.ts';
import { noTraces, tracesOf } from '../../support/browser/audit/traces.ts';
import { expect, test } from '../../support/browser/quiet.ts';
import { journeyOf, storageKey, untilCleared, walk } from '../../support/browser/walk.ts';

const patient = journeyOf('A man in Northern Ireland asked the hospital and was told no');
const withNurse = journeyOf('A nurse in England goes through it with a patient');
const policyFor = (html: string) => written(policy(inlineHashes([html])));

test('Nothing that a person answers is sent anywhere', async ({ page }) => {
  const requests: { readonly url: string; readonly type: string }[] = [];
  page.context().on('request', (request) => {
    requests.push({ url: request.url(), type: request.resourceType() });
  });
  let asked = 0;
  await walk(page, patient, async ({ answers }) => {
    if (answers.length === 0) asked = requests.length;
  });
  const here = new URL(page.url()).origin;
  expect(requests.map(({ url }) => new URL(url).origin)).toEqual(requests.map(() => here));
  expect(requests.map(({ type }) => type)).not.toContain('font');
  // The browser itself may ask for the tab's icon again, the guide's later files come once, whatever was
  // answered, and so does the question whether this release may still be used. Their addresses say nothing.
  const unasked =
    /\/(?:favicon-[^/]*\.png|assets\/(?:deferred|advise|sheetBundle|extras)-[^/]*\.(?:js|css)|release\.json)$/;
  expect(requests.slice(asked).filter(({ url }) => !unasked.test(url))).toEqual([]);
  expect(requests.map(({ url }) => new URL(url).search).join('')).toBe('');
});

test('A tab keeps the answers and nothing else', async ({ page }) => {
  await walk(page, patient, async ({ answers }) => {
    const { sessionStorage, ...elsewhere } = await tracesOf(page);
    expect({ ...elsewhere, sessionStorage: {} }).toEqual(noTraces);
    expect(Object.keys(sessionStorage)).toEqual(answers.length === 0 ? [] : [storageKey]);
    if (answers.length === 0) return;
    expect(JSON.parse(sessionStorage[storageKey] ?? '')).toEqual({
      version: savedVersion,
      savedAt: expect.any(Number),
      answers,
      questions: [],
      notes: noNotes,
    });
  });
  expect(await page.context().cookies()).toEqual([]);
});

test('A nurse with a patient leaves nothing on the computer, from there on', async ({ page }) => {
  await walk(page, withNurse, async ({ answers }) => {
    if (answers.some(({ step }) => step === 'task')) {
      expect(await tracesOf(page)).toEqual(noTraces);
    }
  });
  await page.reload();
  await expect(page.locator('input:checked')).toHaveCount(0);
});

test('A person who clears their answers finds none of them again, however far back they go', async ({
  page,
}) => {
  await walk(page, patient);
  await page.getByRole('button', { name: words.footer.clear }).click();
  await untilCleared(page);
  await expect(page.getByText(words.notices.cleared)).toBeVisible();
  expect(await tracesOf(page)).toEqual(noTraces);

  // The first entry is the empty page that a new tab begins with.
  const entries = await page.evaluate(() => window.history.length);
  for (let steps = 2; steps < entries; steps += 1) {
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoAnswer(page);
  }
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNoAnswer(page);
  expect(await tracesOf(page)).toEqual(noTraces);
});

for (const journey of [patient, withNurse, ...journeys.filter(isShort)]) {
  test(`${journey.name}: under a strict content security policy, nothing is refused`, async ({
    page,
  }) => {
    let guarded = 0;
    await page.route('./', async (route) => {
      guarded += 1;
      const response = await route.fetch();
      const headers = {
        ...response.headers(),
        'content-security-policy': policyFor(await response.text()),
      };
      await route.fulfill({ response, headers });
    });
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        console.error(`refused: ${violatedDirective} ${blockedURI}`);
      });
    });
    await walk(page, journey);
    expect(guarded, 'pages under the policy').toBe(1);
  });
}

function isShort({ answers }: { readonly answers: readonly unknown[] }): boolean {
  return answers.length < 2;
}

async function expectNoAnswer(page: Page): Promise<void> {
  await expect(page.locator('input:checked')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: words.outcome.yourAnswers })).toHaveCount(0);
  await expect(page.getByRole('button', { name: words.footer.clear })).toHaveCount(0);
}
