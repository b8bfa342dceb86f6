import type { Page } from '@playwright/test';
import { page as pageWords } from '#interface/page.ts';
import { words } from '#interface/words.ts';
import { flow } from '../../../flows/second-opinion/index.ts';
import { address, say } from '../../../src/engine/index.ts';
import { tracesOf } from '../../support/browser/audit/traces.ts';
import { walkByClicks } from '../../support/browser/clicks.ts';
import { holdTheScript } from '../../support/browser/holdTheScript.ts';
import { expect, test } from '../../support/browser/quiet.ts';
import { expectAddress, journeyOf, storageKey, untilBegun } from '../../support/browser/walk.ts';

/** Links that a tracker, a mail program, a sentence or an encoding changed on their way lead to the page that was meant. */

const urgentHelp = say(flow.urgentHelp.heading, { voice: 'you' });
const { answers } = journeyOf('A woman in Scotland would like another GP’s view');
const h1 = (page: Page) => page.getByRole('heading', { level: 1 });
const lost = (page: Page) => page.getByText(words.lost.heading);

/** How a link to a page comes, given the page's address. */
const changed: Readonly<Record<string, (at: string) => string>> = {
  'with a tracker behind it': (at) => `#/${at}?utm_source=n&utm_medium=email`,
  'with a tracker joined to it': (at) => `#/${at}&fbclid=IwAR0x`,
  'at the end of a sentence': (at) => `#/${at}.`,
  'in brackets at the end of a sentence': (at) => `#/${at}).`,
  'in quotes': (at) => `#/${at}%E2%80%9D`,
  'out of a tag': (at) => `#/${at}%3E`,
  'before an ellipsis': (at) => `#/${at}…`,
  'with a slash behind it': (at) => `#/${at}/`,
  'without its slash': (at) => `#${at}`,
  encoded: (at) => `#%2F${at}`,
  'encoded twice': (at) => `#%252F${at}%253Futm_source%253Dn`,
  'in capitals': (at) => `#/${at.toUpperCase()}`,
};

for (const [how, change] of Object.entries(changed)) {
  test(`A person whose link came ${how} is shown the page that was meant`, async ({ page }) => {
    await page.goto(`./${change(address.urgentHelp)}`);
    await expectAddress(page, address.urgentHelp);
    await expect(h1(page)).toHaveText(urgentHelp);
    await page.goto('about:blank');
    await page.goto(`./${change(flow.first)}`);
    await expectAddress(page, flow.first);
    await expect(page.getByRole('group')).toBeVisible();
    await expect(lost(page)).toHaveCount(0);
  });
}

test('A person on the way who follows such links within the guide gets there, and Back leads back', async ({
  page,
}) => {
  await page.goto('./');
  await walkByClicks(page, answers);
  for (const change of Object.values(changed)) {
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, change('treatment'));
    await expectAddress(page, 'treatment');
    await page.goBack();
    await expectAddress(page, address.outcome);
  }
  expect(Object.keys((await tracesOf(page)).sessionStorage)).toEqual([storageKey]);
});

for (const hash of ['#/?utm_source=x', '#utm_source=x', '#/&fbclid=1', '#/.', '#:~:text=Start']) {
  test(`A person whose link to the start became “${hash}” begins at the start`, async ({
    page,
  }) => {
    const letItCome = await holdTheScript(page);
    await page.goto(`./${hash}`, { waitUntil: 'commit' });
    letItCome();
    await untilBegun(page);
    await expect(h1(page)).toHaveText(say(flow.start.heading, { voice: 'you' }));
    await expect.poll(() => page.evaluate(() => window.location.hash)).toBe('');
  });
}

test('A person with a tracker behind the link sees the page before the guide has come', async ({
  page,
}) => {
  const letItCome = await holdTheScript(page);
  await page.goto('./#/?utm_source=x', { waitUntil: 'commit' });
  await expect(h1(page)).toHaveText(say(flow.start.heading, { voice: 'you' }));
  await page.goto(`./?again#/${flow.first}?utm_source=x`, { waitUntil: 'commit' });
  await expect(page.getByRole('group')).toBeVisible();
  await expect(page.getByText(pageWords.oneMoment.coming)).toBeHidden();
  letItCome();
  await expectAddress(page, flow.first);
});

test('A person who opened the page for urgent help stays there, whatever a tracker wrote behind it', async ({
  page,
}) => {
  for (const hash of ['#utm_source=poster', '#/?fbclid=1', '#?gclid=2']) {
    await page.goto('about:blank');
    await page.goto(`./urgent-help.html${hash}`);
    await expectAddress(page, address.urgentHelp);
    await expect(h1(page)).toHaveText(urgentHelp);
  }
});

test('Nurses whose link to the clinic came in capitals or with a full stop leave nothing on the computer', async ({
  page,
}) => {
  for (const query of ['?MODE=CLINIC', '?mode=clinic.', '?mode=clinic%20&utm_source=x']) {
    await page.goto(`./${query}`);
    await untilBegun(page);
    await expect.poll(() => new URL(page.url()).search).toBe('?mode=clinic');
  }
});
