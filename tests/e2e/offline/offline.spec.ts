import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { recallWords } from '#interface/recallWords.ts';
import { sheetWords } from '#interface/sheetWords.ts';
import { words } from '#interface/words.ts';
import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import { tracesOf } from '../../support/browser/audit/traces.ts';
import { marginsOf, printed } from '../../support/browser/paper.ts';
import { captivePortal, type Fault } from '../../support/browser/served/host.ts';
import { releaseInWorker } from '../../support/browser/served/releaseInWorker.ts';
import { thisRelease } from '../../support/browser/served/releases.ts';
import {
  expect,
  keptBuilds,
  lookAgainMuchLater,
  numberKept,
  test,
  untilKept,
  visitOnce,
} from '../../support/browser/served/withWorker.ts';
import { expectAddress, journeyOf, openOutcome, walk } from '../../support/browser/walk.ts';
import { waysToOutcomes } from '../../support/ways/ways.ts';

const patient = journeyOf(
  'A man in England doubts the diagnosis, with an operation in twelve days',
);
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test.describe('With the line cut', () => {
  // The browser itself says that it could not ask whether the release may still be used.
  test.use({ mayComplain: true });

  test('A person who was here once gets to every outcome, on another day', async ({
    playwright,
    launchOptions,
    host,
  }) => {
    const profile = mkdtempSync(join(tmpdir(), 'profile-'));
    const browse = () =>
      playwright.chromium.launchPersistentContext(profile, {
        ...launchOptions,
        baseURL: host.address,
        locale: 'en-GB',
      });
    const first = await browse();
    await visitOnce(await first.newPage());
    await first.close();
    await host.stop();

    const later = await browse();
    const start = await later.newPage();
    await start.goto('./');
    await expect(heading(start)).toHaveText(thisRelease.heading);
    for (const [endsAt, answers] of waysToOutcomes()) {
      const page = await later.newPage();
      await openOutcome(page, { endsAt, answers });
      await expect(heading(page), endsAt).not.toHaveText(words.near.outcome);
      await page.close();
    }
    const page = await later.newPage();
    await page.goto('./urgent-help.html?from=poster');
    await expect(heading(page)).toBeVisible();
    await walk(page, patient);
    expect((await printed(page, await marginsOf(page))).length).toBeGreaterThan(0);
    await page.goto('./#/letter');
    await expect(heading(page)).toBeVisible();
    await expect(page.getByRole('textbox').first()).toBeVisible();
    await page.goto('./#/print');
    await expect(page.getByRole('button', { name: sheetWords.print.button })).toBeVisible();
    await later.close();
    rmSync(profile, { recursive: true });
  });

  test('A person whose kept pages the browser threw away gets them back with the line', async ({
    page,
    host,
  }) => {
    await visitOnce(page);
    await page.evaluate(async () => {
      for (const name of await window.caches.keys()) await window.caches.delete(name);
    });
    await page.reload();
    await expect(heading(page)).toHaveText(thisRelease.heading);
    const { files } = releaseInWorker(thisRelease.folder);
    await expect.poll(() => numberKept(page)).toBe(Object.keys(files).length);
    await host.stop();
    await page.reload();
    await expect(heading(page)).toHaveText(thisRelease.heading);
  });

  for (const [what, fault] of Object.entries<Fault>({
    'is gone': { status: 404, body: 'gone' },
    'is an error': { status: 500, body: 'error' },
    'is the page of a captive portal': captivePortal,
    'is a broken script': { type: 'text/javascript', body: 'const = ;' },
    'throws as it starts': { type: 'text/javascript', body: 'throw new Error("broken")' },
    'is cut short': 'cut',
  })) {
    test(`A person whose host's worker ${what} keeps the one they have`, async ({ page, host }) => {
      await visitOnce(page);
      host.fail(/sw\.js$/, fault);
      const before = host.asked.length;
      await page.reload();
      await expect.poll(() => host.asked.slice(before)).toContain('/sw.js');
      await host.stop();
      await page.goto('about:blank');
      await page.goto('./');
      await expect(heading(page)).toHaveText(thisRelease.heading);
    });
  }
});

/** Waits until an attempt to keep the guide has failed, so that a later one does not join it. */
async function untilGivenUp(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    )
    .toBe(0);
}

test.describe('While the guide is being kept', () => {
  test.use({ mayComplain: true });

  for (const [what, fault] of Object.entries<Fault>({
    'the line breaks': 'cut',
    'the host answers with an error': { status: 500, body: 'error' },
    'a captive portal answers in its place': captivePortal,
  })) {
    test(`A person for whom ${what} keeps nothing by halves, and all of it next time`, async ({
      page,
      host,
    }) => {
      host.fail(/extras-/, fault);
      await page.goto('./');
      await expect.poll(() => host.asked.filter((path) => /extras-/.test(path))).not.toEqual([]);
      await untilGivenUp(page);
      expect(await keptBuilds(page)).toEqual([]);
      await walk(page, patient);
      await untilGivenUp(page);
      host.mend();
      // A page that is opened while the worker takes over is answered by it only the next time it is opened.
      await expect(async () => {
        await page.goto('./');
        await untilKept(page, 20_000);
      }).toPass({ timeout: 120_000 });
      expect(await numberKept(page)).toBeGreaterThan(5);
    });
  }
});

test.describe(() => {
  test.use({ mayComplain: true });
  test('A person whose line broke off before what is kept was here has it once the line is back', async ({
    page,
    host,
  }) => {
    host.fail(/deferred-/, 'cut');
    const brokenOff = page.waitForEvent('requestfailed', (request) =>
      /deferred-/.test(request.url()),
    );
    await page.goto('./');
    await brokenOff;
    host.mend();
    expect(await keptBuilds(page)).toEqual([]);
    await page.getByRole('link', { name: secondOpinion.start.button }).click();
    await expectAddress(page, 'rightNow');
    await page.locator('[value=none]').check();
    await page.getByRole('button', { name: words.step.continue }).click();
    await untilKept(page);
  });
});

test('A person whose browser has no worker notices nothing', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined }),
  );
  await walk(page, patient);
  expect((await tracesOf(page)).caches).toBe(0);
});

test('A person whose browser refuses the worker notices nothing', async ({ page }) => {
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () =>
      Promise.reject(new DOMException('Not in this window', 'SecurityError'));
  });
  await walk(page, patient);
  expect((await tracesOf(page)).caches).toBe(0);
});

test('A person whose storage stops working while a worker runs gets the guide from the network', async ({
  page,
  host,
}) => {
  const worker = readFileSync(join(thisRelease.folder, 'sw.js'), 'utf8');
  const broken = `CacheStorage.prototype.match = () => Promise.reject(new Error('storage'));`;
  host.fail(/sw\.js$/, { type: 'text/javascript', body: broken + worker });
  await visitOnce(page);
  const before = host.asked.length;
  await walk(page, patient);
  expect(host.asked.slice(before)).toContain('/');
});

for (const [what, answer] of Object.entries<Fault>({
  'is not there': { status: 404, body: 'gone' },
  'is the page of a captive portal': captivePortal,
  'is no JSON': { type: 'application/json', body: '{"release":1,' },
  'has no number': { type: 'application/json', body: '{"release":9,"minSafe":"9"}' },
  'recalls itself': { type: 'application/json', body: '{"release":1,"minSafe":9}' },
})) {
  test.describe(() => {
    test.use({ mayComplain: true });
    test(`A person is not troubled where the file that recalls releases ${what}`, async ({
      page,
      host,
    }) => {
      host.fail(/release\.json$/, answer);
      await visitOnce(page);
      await lookAgainMuchLater(page);
      await expect
        .poll(() => host.asked.filter((path) => path === '/release.json').length)
        .toBeGreaterThan(1);
      await page.getByRole('link', { name: secondOpinion.start.button }).click();
      await expectAddress(page, 'rightNow');
      await expect(page.getByText(recallWords.heading)).toHaveCount(0);
    });
  });
}
