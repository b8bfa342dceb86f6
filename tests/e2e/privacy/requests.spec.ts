import type { Page } from '@playwright/test';
import { flow } from '../../../flows/second-opinion/index.ts';
import { type Answers, address, offeredSheets, replay } from '../../../src/engine/index.ts';
import { follow, walkByClicks } from '../../support/browser/clicks.ts';
import { expect, test } from '../../support/browser/quiet.ts';
import { expectAddress, journeyOf } from '../../support/browser/walk.ts';

/** What a host can see of a person without a worker: what is asked for is the same, whatever they answer. */

/** Nobody goes further than the start page; the others come to outcomes that need quite different things. */
const people: Readonly<Record<string, Answers>> = {
  'who reads the start page only': [],
  ...Object.fromEntries(
    [
      'Someone whose life is in danger',
      'A woman in Scotland would like another GP’s view',
      'A sister without authority',
      'A wife whose husband has died',
      'A nurse in England goes through it with a patient',
      'A doctor whose patient may lack capacity',
    ].map((name) => [`as in “${name}”`, journeyOf(name).answers]),
  ),
};

/** The files that a page asks the host for. A browser asks for the icon of a tab when it likes. */
function filesAskedBy(page: Page): () => readonly string[] {
  const asked: string[] = [];
  page.context().on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    if (!pathname.includes('favicon')) asked.push(pathname + search);
  });
  return () => [...asked].sort();
}

/** What everybody's browser has asked for once the page is at rest. */
async function untilAtRest(files: () => readonly string[]): Promise<void> {
  for (const file of ['deferred', 'advise', 'sheetBundle', 'extras']) {
    await expect.poll(files, file).toContainEqual(expect.stringContaining(`/assets/${file}-`));
  }
  await expect.poll(files).toContain('/release.json');
}

test('A host sees the same requests from people who answer quite differently', async ({
  browser,
  baseURL,
}) => {
  const seen: Record<string, readonly string[]> = {};
  for (const [who, answers] of Object.entries(people)) {
    const context = await browser.newContext({ baseURL: baseURL ?? '', serviceWorkers: 'block' });
    const page = await context.newPage();
    const files = filesAskedBy(page);
    await page.goto('./');
    // Not at rest yet: whoever answers quickly must not be told apart either.
    if (answers.length > 0) await walkByClicks(page, answers);
    await untilAtRest(files);
    seen[who] = files();
    await context.close();
  }
  const [first = [], ...others] = Object.values(seen);
  expect(first.length).toBeGreaterThan(5);
  for (const files of others) expect(files).toEqual(first);
});

test('A host sees nothing of what a person opens after their plan', async ({ page }) => {
  const files = filesAskedBy(page);
  const { answers } = journeyOf('A woman in Scotland would like another GP’s view');
  await page.goto('./');
  await walkByClicks(page, answers);
  await untilAtRest(files);
  const before = files();
  const sheets = offeredSheets(flow, replay(flow, answers));
  expect(sheets.length).toBeGreaterThan(3);
  for (const { id } of [...sheets, ...flow.about]) await follow(page, id);
  await follow(page, address.outcome);
  await expectAddress(page, address.outcome);
  expect(files()).toEqual(before);
});
