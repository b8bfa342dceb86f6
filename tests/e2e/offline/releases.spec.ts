import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Request } from '@playwright/test';
import { recallWords } from '#interface/recallWords.ts';
import { words } from '#interface/words.ts';
import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import { goodbyeFile } from '../../../scripts/build/release/worker.ts';
import { walkByClicks } from '../../support/browser/clicks.ts';
import { answerByKeyboard } from '../../support/browser/keyboard.ts';
import {
  type Built,
  buildLater,
  type Later,
  thisRelease,
} from '../../support/browser/served/releases.ts';
import {
  expect,
  keptBuilds,
  lookAgainMuchLater,
  restfulWorkers,
  test,
  untilKept,
  visitOnce,
} from '../../support/browser/served/withWorker.ts';
import { expectAddress, journeyOf, untilCleared, walk } from '../../support/browser/walk.ts';

/** Releases that were really built, published one after the other while people use the guide. */

const patient = journeyOf(
  'A man in England doubts the diagnosis, with an operation in twelve days',
);
const withNurse = journeyOf('A nurse in England goes through it with a patient');
/** What is left to answer where a clinic's link has answered the rest. */
const inClinic = {
  answers: withNurse.answers.filter(
    ({ step }) => !secondOpinion.clinic.answers.some((one) => one.step === step),
  ),
};
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const clear = (page: Page) => page.getByRole('button', { name: words.footer.clear });

// The later releases are built once, by the one worker that runs this file.
test.describe.configure({ mode: 'default' });
let later: Later;
test.beforeAll(async () => {
  later = await buildLater();
});
test.afterAll(() => later.remove());

test('A person sees the new words at their next start page, and their place is kept until then', async ({
  page,
  host,
}) => {
  await visitOnce(page);
  await answerFirst(page, 3);
  const at = new URL(page.url()).hash;
  for (const release of [later.next, later.recalling, thisRelease]) {
    // The third recalls the first, which is tested elsewhere: this one is about updates alone.
    host.fail(/release\.json$/, {
      type: 'application/json',
      body: '{"release":1,"minSafe":1}',
    });
    await expect(heading(page)).toBeVisible();
    host.publish(release.folder);
    await lookAgainMuchLater(page);
    await untilWaiting(page);
    await page.reload();
    await untilKept(page);
    expect(new URL(page.url()).hash).toBe(at);
    await expect(page.getByText(words.notices.unreadable)).toHaveCount(0);

    // Somebody else on the same phone, at the start page.
    const other = await page.context().newPage();
    await openUntouched(other);
    await expect(heading(other)).toHaveText(release.heading);
    await other.close();
    // Their release serves this tab too from now on; where the person stands has not changed.
    expect(new URL(page.url()).hash).toBe(at);
    await page.reload();
    expect(new URL(page.url()).hash).toBe(at);
    await expect(clear(page)).toBeVisible();
  }

  const withGoodbye = publishableGoodbye();
  host.publish(withGoodbye);
  await page.reload();
  await lookAgainMuchLater(page);
  const rest = await restfulWorkers(page);
  await expect.poll(() => rest().then(() => keptBuilds(page))).toEqual([]);
  await expect.poll(() => new URL(page.url()).search).toBe('');
  expect(new URL(page.url()).hash).toBe(at);
  await expect(clear(page)).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller === null))
    .toBe(true);
  await page.goto('./');
  await expect(heading(page)).toHaveText(thisRelease.heading);
  expect(await page.evaluate(() => window.caches.keys())).toEqual([]);
  // The page may still ask for something.
  await page.close();
  await host.stop();
  rmSync(withGoodbye, { recursive: true });
});

test.describe('A deploy that leaves nothing of the old release', () => {
  // Paths that are gone are complained about by the browser itself.
  test.use({ mayComplain: true });

  test('A person in the middle goes on to their outcome and the letter', async ({ page, host }) => {
    await visitOnce(page);
    await answerFirst(page, 3);
    host.publish(later.next.folder);
    for (const answer of patient.answers.slice(3)) await answerByKeyboard(page, answer);
    await expectAddress(page, 'plan');
    await expect(page.getByRole('heading', { name: words.outcome.yourAnswers })).toBeVisible();
    await page.goto('./#/letter');
    await expect(page.getByRole('textbox').first()).toBeVisible();
  });
});

test('A person on an untouched start page is shown the new words once, and the focus stays', async ({
  page,
  host,
}) => {
  await visitOnce(page);
  host.publish(later.next.folder);
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  await openUntouched(page);
  await expect(heading(page)).toHaveText(later.next.heading);
  await expect.poll(() => keptBuilds(page)).toHaveLength(1);
  await lookAgainMuchLater(page);
  await untilKept(page);
  expect(loads).toBe(2);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
});

test('A person who has begun to use the start page keeps it and their focus', async ({
  page,
  host,
}) => {
  await visitOnce(page);
  await page.keyboard.press('Tab');
  const focused = await page.evaluate(() => document.activeElement?.outerHTML);
  await page.evaluate(() => Object.assign(window, { stays: true }));
  host.publish(later.next.folder);
  await lookAgainMuchLater(page);
  // The next release has taken over, and this page is told so.
  await untilServing(page, later.next);
  await hide(page);
  await page.evaluate(() => fetch('./robots.txt'));
  expect(await page.evaluate(() => 'stays' in window)).toBe(true);
  await expect(heading(page)).toHaveText(thisRelease.heading);
  expect(await page.evaluate(() => document.activeElement?.outerHTML)).toBe(focused);
});

test('A person who clears their answers gets the new words when they look away', async ({
  page,
  host,
}) => {
  await visitOnce(page);
  await answerFirst(page, 3);
  host.publish(later.next.folder);
  await lookAgainMuchLater(page);
  await untilWaiting(page);
  await clear(page).click();
  await expect(page.getByText(words.notices.cleared)).toBeVisible();
  await expect(heading(page)).toBeFocused();
  await untilServing(page, later.next);
  await expect(page.getByText(words.notices.cleared)).toBeVisible();
  await expect(heading(page)).toBeFocused();
  await hide(page);
  await expect(heading(page)).toHaveText(later.next.heading);
});

test('A nurse with a patient is left alone until the answers are cleared', async ({
  page,
  host,
}) => {
  await page.goto('./?mode=clinic');
  await untilKept(page);
  await answerFirst(page, 3, inClinic);
  const at = new URL(page.url()).hash;
  host.publish(later.next.folder);
  // Much later the answers would be gone, since nobody was there. So the browser itself looks, as it does now and then.
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await untilWaiting(page);
  await hide(page);
  expect(new URL(page.url()).hash).toBe(at);
  expect(await isWaiting(page)).toBe(true);
  await page.getByRole('button', { name: /Clear/ }).first().click();
  await expect(page.getByText(words.notices.cleared)).toBeVisible();
  await untilCleared(page);
  // What is loaded anew after Clear may be looked at again. Once nobody does, the new words come.
  const rest = await restfulWorkers(page);
  await expect
    .poll(() =>
      rest()
        .then(() => isWaiting(page))
        .catch(() => true),
    )
    .toBe(false);
  await hide(page);
  await expect(heading(page)).toHaveText(later.next.heading);
  expect(new URL(page.url()).search).toBe('?mode=clinic');
  expect(await page.evaluate(() => window.sessionStorage.length)).toBe(0);
});

test('Two people on two releases each keep theirs, and the older goes when nobody needs it', async ({
  page,
  host,
}) => {
  await visitOnce(page);
  await answerFirst(page, 3);
  const [older] = await keptBuilds(page);
  host.publish(later.next.folder);
  const other = await page.context().newPage();
  await openUntouched(other);
  await expect(heading(other)).toHaveText(later.next.heading);
  expect(await keptBuilds(other)).toContain(older);
  expect(await keptBuilds(other)).toHaveLength(2);

  await host.stop();
  for (const answer of patient.answers.slice(3)) await answerByKeyboard(page, answer);
  await page.goto('./#/letter');
  await expect(page.getByRole('textbox').first()).toBeVisible();
  await host.start();
  await page.close();
  await other.goto('about:blank');
  await other.goto('./');
  await expect.poll(() => keptBuilds(other)).toHaveLength(1);
  expect(await keptBuilds(other)).not.toContain(older);
});

test.describe('A release that is recalled', () => {
  // The line is cut in some, and the browser itself says so.
  test.use({ mayComplain: true });
  const blocked = { level: 1, name: recallWords.heading } as const;

  test('A person in the middle is stopped, has whom to call, and one press later goes on', async ({
    page,
    host,
  }) => {
    await visitOnce(page);
    await answerFirst(page, 3);
    const at = new URL(page.url()).hash;
    host.publish(later.recalling.folder);
    await lookAgainMuchLater(page);
    await expect(page.getByRole('heading', blocked)).toBeFocused();
    await expect(page).toHaveTitle(new RegExp(recallWords.heading));
    const number = secondOpinion.organisation.supportLine.number ?? '';
    for (const call of [number, '999', '111']) {
      await expect(page.getByRole('link', { name: call, exact: true })).toBeVisible();
    }
    await expect(page.getByRole('radio')).toHaveCount(0);
    await page.goBack();
    await expect(page.getByRole('heading', blocked)).toBeVisible();
    await page.goForward();

    const press = () => page.getByRole('button', { name: recallWords.getUpToDate }).click();
    await host.stop();
    await press();
    await expect(page.getByRole('status')).toHaveText(recallWords.failed);
    await host.start();
    await press();
    await expect(clear(page)).toBeVisible();
    expect(new URL(page.url()).hash).toBe(at);
    await page.goto('./#/');
    await expect(heading(page)).toHaveText(later.recalling.heading);
  });

  test('A person who opens it again online is stopped, whatever their phone keeps', async ({
    page,
    host,
  }) => {
    await visitOnce(page);
    // The newer guide itself does not come through: only the recall does.
    host.publish(later.recalling.folder);
    host.fail(/sw\.js$/, { status: 500, body: '' });
    await page.goto('about:blank');
    await page.goto('./');
    await expect(page.getByRole('heading', blocked)).toBeVisible();
    await page.getByRole('button', { name: recallWords.getUpToDate }).click();
    await expect(heading(page)).toHaveText(later.recalling.heading);
  });

  test('A person who comes back to a page that the browser held on to is stopped', async ({
    page,
    host,
  }) => {
    await visitOnce(page);
    host.publish(later.recalling.folder);
    // This browser, driven by a test, holds on to no page; it says so as others do.
    await page.evaluate(() =>
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    );
    await expect(page.getByRole('heading', blocked)).toBeVisible();
  });
});

test('A person on the release that recalls others is not stopped', async ({ page, host }) => {
  host.publish(later.recalling.folder);
  await visitOnce(page);
  await expect.poll(() => host.asked).toContain('/release.json');
  await walk(page, patient);
  await expect(page.getByText(recallWords.heading)).toHaveCount(0);
});

/**
 * Opens the start page and waits until it has been loaded anew. A test that as much as looks at a page counts as
 * a person who has touched it, to the browser too; so nothing is looked at before.
 */
async function openUntouched(page: Page): Promise<void> {
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  const isAtRest = watchForRest(page);
  const rest = await restfulWorkers(page);
  await page.goto('./', { waitUntil: 'commit' });
  await expect
    .poll(async () => {
      // Not before: its files are on their way from the worker.
      if (loads === 1 && isAtRest()) await rest();
      return loads;
    })
    .toBe(2);
}

/** Tells whether the last of a page's files, which it asks for by itself, has come, and it has asked for nothing since. */
function watchForRest(page: Page): () => boolean {
  const onTheirWay = new Set<Request>();
  let lastHasCome = false;
  page.on('request', (request) => onTheirWay.add(request));
  page.on('requestfailed', (request) => onTheirWay.delete(request));
  page.on('requestfinished', (request) => {
    onTheirWay.delete(request);
    lastHasCome ||= /\/deferred-/.test(request.url());
  });
  return () => lastHasCome && onTheirWay.size === 0;
}

/** Goes from the start page through the first questions. */
function answerFirst(
  page: Page,
  questions: number,
  { answers }: Pick<typeof patient, 'answers'> = patient,
): Promise<void> {
  return walkByClicks(page, answers.slice(0, questions));
}

function isWaiting(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return Boolean(registration?.waiting);
  });
}

async function untilWaiting(page: Page): Promise<void> {
  await expect.poll(() => isWaiting(page)).toBe(true);
}

/** Waits until a page that is opened now would be of this release. */
async function untilServing(page: Page, { heading: expected }: Built): Promise<void> {
  const rest = await restfulWorkers(page);
  await expect
    .poll(async () => {
      await rest();
      return page.evaluate(async () => (await fetch('./')).text());
    })
    .toContain(expected);
}

/** Has the page believe that nobody looks at it. */
async function hide(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
}

/** This release with the worker that ends all workers in place of its own, as a host would publish it. */
function publishableGoodbye(): string {
  const folder = mkdtempSync(join(tmpdir(), 'goodbye-'));
  cpSync(thisRelease.folder, folder, { recursive: true });
  cpSync(join(`${thisRelease.folder}-hosting`, goodbyeFile), join(folder, 'sw.js'));
  return folder;
}
