import { chromium, type Page } from '@playwright/test';
import { sheetWords } from '#interface/sheetWords.ts';
import { words } from '#interface/words.ts';
import { advise } from '../../../flows/second-opinion/advise.ts';
import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import type { SheetId } from '../../../flows/second-opinion/sheets/offered.ts';
import { type Answers, address, replay, say, writeHandOver } from '../../../src/engine/index.ts';
import { cachedFiles, noTraces, placesOf, tracesOf } from '../../support/browser/audit/traces.ts';
import { follow, walkByClicks } from '../../support/browser/clicks.ts';
import { goBackOften, historyOf } from '../../support/browser/history.ts';
import type { Host } from '../../support/browser/served/host.ts';
import { hostedGuide } from '../../support/browser/served/hostedGuide.ts';
import { readNetLog, withNetLog } from '../../support/browser/served/netLog.ts';
import { thisRelease } from '../../support/browser/served/releases.ts';
import { expect, test, visitOnce } from '../../support/browser/served/withWorker.ts';
import { expectAddress, storageKey, untilCleared } from '../../support/browser/walk.ts';
import { offeredIds, offerOf, sheetIds } from '../../support/sample/sheetsOf.ts';
import { waysToOutcomes } from '../../support/ways/ways.ts';

/**
 * What the page “What this guide keeps” promises, on the way to every outcome. What is built is read through in
 * `bundleScan.spec.ts`; what a professional who is with a patient leaves behind, in `clinic.spec.ts` too.
 */

const canary = 'Canary7391';
const answeredByLink = new Set(secondOpinion.clinic.answers.map(({ step }) => step));
/** Every file that a browser may ask for, as a path on the host. */
const files = ['/', ...hostedGuide(thisRelease.folder).files.map((file) => `/${file}`)];
const steps = Object.entries(secondOpinion.path).flatMap(([id, node]) => ('on' in node ? id : []));
/** All that the address bar may ever say behind the `#`. */
const known: readonly string[] = [...Object.values(address), ...sheetIds, ...steps];
const clinicQuery = '?mode=clinic';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('There is a way to each of 18 outcomes', () => {
  const ends = [...waysToOutcomes()].map(([, answers]) => replay(secondOpinion, answers));
  expect(ends.filter(({ ended }) => ended)).toHaveLength(18);
  expect(new Set(ends.map(({ at }) => at)).size).toBe(18);
});

test('A person’s browser writes down every connection, and each that a page asked for is to the host', async ({
  launchOptions,
  host,
}, testInfo) => {
  const log = testInfo.outputPath('connections.json');
  const browser = await chromium.launch(withNetLog(launchOptions, log));
  const page = await browser.newPage({ baseURL: host.address });
  await visitOnce(page);
  for (const answers of waysToOutcomes().values()) {
    await walkByClicks(page, answers);
    await clearAll(page);
  }
  await browser.close();
  const { asked, lookedUp, unconnected } = readNetLog(log, 'http://127.0.0.1');
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((url) => !url.startsWith(host.address))).toEqual([]);
  expect(new Set(lookedUp)).toEqual(new Set([host.address.slice(0, -1)]));
  // What WebRTC does no policy stops, and no list of requests shows.
  expect(unconnected).toEqual([]);
});

for (const [outcome, answers] of waysToOutcomes()) {
  const offered = offeredIds(replay(secondOpinion, answers));

  test.describe(`A person who comes to “${outcome}”`, () => {
    test.describe('without a worker', () => {
      test.use({ serviceWorkers: 'block' });

      test('asks for nothing but the guide, and takes all they gave away with Clear', async ({
        page,
        host,
      }) => {
        const heard = listenTo(page, host);
        await page.goto('./');
        await walkByClicks(page, answers, (given) => expectOnlyAnswers(page, host, given));
        await expectShown(page, offered);
        for (const extra of offered) {
          await openSheet(page, answers, extra);
          expect(await trySheet(page, extra)).toEqual(filesOf(extra, answers));
          await expectOnThePageOnly(page, 'storage');
          await expectOnlyAnswers(page, host, answers);
        }
        // What is looked for below is found as long as it is there.
        if (offered.includes('questions')) {
          expect(await placesOf(page, canary)).toContain('storage');
          await follow(page, 'letter');
          expect(await placesOf(page, canary)).toEqual(expect.arrayContaining(['page', 'fields']));
        }
        await clearAll(page);
        const expectNothingLeft = async () => {
          expect(await tracesOf(page)).toEqual(noTraces);
          expect(await placesOf(page, canary)).toEqual([]);
          expect(await placesOf(page, writeHandOver(secondOpinion, answers))).toEqual([]);
          await expect(page.locator('input:checked')).toHaveCount(0);
        };
        await expectItStays(page, host, heard, expectNothingLeft);
      });

      // Whoever opens a clinic's link has said already that a patient is there, so it leads to fewer outcomes.
      const inClinic = answers.filter(({ step }) => !answeredByLink.has(step));
      const there = replay(secondOpinion, [...secondOpinion.clinic.answers, ...inClinic]);
      if (there.at !== outcome) return;

      test('leaves nothing at any time where it is opened for a clinic', async ({ page, host }) => {
        const heard = listenTo(page, host);
        const expectNothing = async () => {
          expect(await tracesOf(page)).toEqual(noTraces);
          expect(await page.evaluate(() => window.history.state)).toBeNull();
        };
        await page.goto(`./${clinicQuery}`);
        await expectNothing();
        await walkByClicks(page, inClinic, expectNothing);
        for (const extra of offered) {
          await openSheet(page, there.taken, extra);
          await tryInClinic(page, extra);
          await expectNothing();
          await expectOnThePageOnly(page);
        }
        await press(page, words.clinic.clear);
        await expectAddress(page, address.start);
        const expectNothingLeft = async () => {
          await expectNothing();
          expect(await placesOf(page, canary)).toEqual([]);
          await expect(page.locator('input:checked')).toHaveCount(0);
        };
        await expectItStays(page, host, heard, expectNothingLeft);
      });
    });

    test.describe('with the guide kept', () => {
      // With the line cut, the browser itself says that it could not ask whether the release may still be used.
      test.use({ mayComplain: true });

      test('has the host asked for nothing more, and reads the same with the line cut', async ({
        page,
        host,
      }) => {
        const heard = listenTo(page, host);
        await page.addInitScript(() => {
          window.print = () => undefined;
        });
        await visitOnce(page);
        const before = host.requests.length;
        const read = async () => {
          await walkByClicks(page, answers, () => expectOnlyAnswersAndRelease(page));
          const texts = new Map<string, string>();
          for (const extra of offered) {
            await openSheet(page, answers, extra);
            texts.set(extra, await page.getByRole('main').innerText());
            if (extra === 'print') await press(page, sheetWords.print.button);
            if (extra === 'keep')
              expect(await trySheet(page, extra)).toEqual(filesOf(extra, answers));
          }
          if (offered.length > 0) await follow(page, address.outcome);
          await expectShown(page, offered);
          return texts.set(address.outcome, await page.getByRole('main').innerText());
        };
        const withLine = await read();
        const later = host.asked.slice(before).filter((path) => !/favicon/.test(path));
        expect(later.filter((path) => path !== '/release.json')).toEqual([]);
        await clearAll(page);

        await host.stop();
        await page.goto('./');
        expect(await read()).toEqual(withLine);
        expect(heard.foreign).toEqual([]);
        expectOnlyFiles(host);
      });
    });
  });
}

/** The files that a sheet lets a person save. Only who is to call somebody gets a day for it. */
function filesOf(extra: SheetId, answers: Answers): readonly string[] {
  if (extra === 'letter') return ['letter.txt'];
  if (extra !== 'keep') return [];
  const { blocks } = advise(replay(secondOpinion, answers));
  const hasCall = blocks.some(({ pieces }) => pieces.some((piece) => 'numberToCall' in piece));
  return hasCall ? ['my-plan.html', 'phone-call.ics'] : ['my-plan.html'];
}

/** Writes down what the console says, and whom a page asks beside its host. */
function listenTo(page: Page, { address: own }: Host) {
  const said: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('websocket', (socket) => foreign.push(socket.url()));
  page.context().on('request', (request) => {
    const url = request.url();
    // A file that the person saves has an address within the page.
    if (!url.startsWith(own) && !url.startsWith(`blob:${own}`)) foreign.push(url);
  });
  return { said, foreign };
}

/** What holds after Clear holds still, however far somebody goes back; and nobody was told of what was typed. */
async function expectItStays(
  page: Page,
  host: Host,
  { said, foreign }: ReturnType<typeof listenTo>,
  expectNothingLeft: () => Promise<void>,
): Promise<void> {
  await expectNothingLeft();
  await goBackOften(page, 10, expectNothingLeft);
  await page.reload();
  await expectNothingLeft();
  await expectKnownHistory(page, host);
  expect(foreign).toEqual([]);
  expect(said.filter((text) => text.includes(canary))).toEqual([]);
  expectOnlyFiles(host);
}

/** The host was asked for its files, and told nothing beside their names. */
function expectOnlyFiles({ requests }: Host): void {
  const told = requests.map(({ method, url, headers: { cookie, referer } }) => ({
    method,
    // The link that opens the guide for a clinic says so, and nothing of anybody.
    isFile: files.includes(url) || url === `/${clinicQuery}`,
    cookie,
    referer,
  }));
  const plain = { method: 'GET', isFile: true, cookie: undefined, referer: undefined };
  expect(told.length).toBeGreaterThan(1);
  expect(told.filter((one) => JSON.stringify(one) !== JSON.stringify(plain))).toEqual([]);
}

/** Where no worker runs, a tab keeps the answers that were given, and what the person wrote for it to keep. */
async function expectOnlyAnswers(page: Page, host: Host, given: Answers): Promise<void> {
  const { sessionStorage, ...rest } = await tracesOf(page);
  expect({ ...rest, sessionStorage: {} }).toEqual(noTraces);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => window.history.state)).toBeNull();
  expectKnown(page.url(), host);
  if (given.length === 0) return expect(sessionStorage).toEqual({});
  expect(Object.keys(sessionStorage)).toEqual([storageKey]);
  const { version, savedAt, answers, questions, notes, ...more } = JSON.parse(
    sessionStorage[storageKey] ?? '',
  );
  expect(more).toEqual({});
  expect([typeof version, typeof savedAt]).toEqual(['number', 'number']);
  expect(replay(secondOpinion, answers).taken).toEqual(replay(secondOpinion, given).taken);
  expect(answers).toHaveLength(given.length);
  expect([[], [canary]]).toContainEqual(questions);
  expect(['', canary]).toContain(notes.number);
}

/** Where a worker runs, the release is kept beside them, and nothing else is. */
async function expectOnlyAnswersAndRelease(page: Page): Promise<void> {
  const { sessionStorage, ...rest } = await tracesOf(page);
  expect({ ...rest, sessionStorage: {} }).toEqual({ ...noTraces, caches: 1 });
  expect(Object.keys(sessionStorage).filter((key) => key !== storageKey)).toEqual([]);
  const cached = await cachedFiles(page);
  expect(cached.length).toBeGreaterThan(5);
  expect(cached.filter((file) => !files.includes(file))).toEqual([]);
}

function expectKnown(url: string, { address: own }: Host): void {
  const at = url.replace(own, '').replace(clinicQuery, '');
  expect(['', ...known.map((one) => `#/${one}`)]).toContain(at);
}

/** What was typed is nowhere but on the page, and where else it may be. */
async function expectOnThePageOnly(page: Page, ...also: readonly string[]): Promise<void> {
  const elsewhere = await placesOf(page, canary);
  expect(elsewhere.filter((place) => !['page', 'fields', ...also].includes(place))).toEqual([]);
}

/** The browser's own list of where the tab was names questions and never answers. */
async function expectKnownHistory(page: Page, host: Host): Promise<void> {
  const { entries } = await historyOf(page);
  const own = entries.filter(({ url }) => url !== 'about:blank');
  expect(own.length).toBeGreaterThan(0);
  for (const { url, title } of own) {
    expectKnown(url, host);
    expect(title).not.toContain(canary);
  }
}

/** The outcome stands there whole: an urgent one is short, and offers nothing beside it. */
async function expectShown(page: Page, offered: readonly SheetId[]): Promise<void> {
  if (offered.length === 0) return;
  await expect(page.getByRole('heading', { name: words.outcome.yourAnswers })).toBeVisible();
}

async function openSheet(page: Page, answers: Answers, extra: SheetId): Promise<void> {
  await follow(page, extra);
  const reader = secondOpinion.reader(replay(secondOpinion, answers));
  await expect(heading(page)).toHaveText(say(offerOf(extra).heading, reader));
  await expect(page.getByText(words.near.coming)).toHaveCount(0);
}

/**
 * Does on an extra's screen what a person can: types into its fields, saves its files, has the code made.
 *
 * @returns the names of the files that were saved
 */
async function trySheet(page: Page, extra: SheetId): Promise<readonly string[]> {
  for (const field of await page
    .locator('main :is(textarea, input:not([type]), input[type=text])')
    .all()) {
    await field.fill(canary);
  }
  if (extra === 'questions') {
    await press(page, sheetWords.questions.add);
    await expect(page.locator('.own-questions')).toContainText(canary);
  }
  if (extra === 'keep') await press(page, sheetWords.handOver.make);
  if (extra === 'options') await page.getByRole('radio').last().check();
  const { letter, keep } = sheetWords;
  const buttons = { letter: [letter.save], keep: [keep.file.button, keep.calendar.button] };
  const saved: string[] = [];
  for (const name of extra === 'letter' || extra === 'keep' ? buttons[extra] : []) {
    if ((await page.getByRole('button', { name, exact: true }).count()) === 0) continue;
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, name)]);
    saved.push(download.suggestedFilename());
  }
  return saved;
}

/** In a clinic nothing is saved or copied, and only a question of the patient's own may be typed. */
async function tryInClinic(page: Page, extra: SheetId): Promise<void> {
  await expect(page.getByRole('textbox')).toHaveCount(extra === 'questions' ? 1 : 0);
  if (extra === 'keep') await press(page, sheetWords.handOver.make);
  else if (extra !== 'letter') await trySheet(page, extra);
}

/** Clears the answers; where a screen says only what to do now, on the start page. */
async function clearAll(page: Page): Promise<void> {
  const clear = page.getByRole('button', { name: words.footer.clear });
  if ((await clear.count()) === 0) await follow(page, address.start);
  await clear.click();
  await untilCleared(page);
  await expect(page.getByText(words.notices.cleared)).toBeVisible();
}
