import { words } from '#interface/words.ts';
import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import { address, say } from '../../../src/engine/index.ts';
import { holdTheScript } from '../../support/browser/holdTheScript.ts';
import { expect, test } from '../../support/browser/quiet.ts';
import { expectAddress, journeyOf, openWith, untilBegun } from '../../support/browser/walk.ts';

const { about, start, urgentHelp, name } = secondOpinion;
const pages = [
  { file: './', at: address.start, heading: say(start.heading, { voice: 'you' }) },
  {
    file: './urgent-help.html',
    at: address.urgentHelp,
    heading: say(urgentHelp.heading, { voice: 'you' }),
  },
  ...about.map(({ id, heading }) => ({ file: `./${id}.html`, at: id, heading })),
];

for (const { file, at, heading } of pages) {
  test(`A person without JavaScript can read ${file}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(new URL(file, baseURL).href);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(page.getByRole('link', { name: '999', exact: true }).first()).toBeVisible();
    await expect(page.locator('#root')).toContainText('0800 002 9002');
    // Every link that is not a number leads to a page that is there.
    for (const link of await page.locator('#root a:not([href^="tel:"]):visible').all()) {
      expect(await link.getAttribute('href')).not.toMatch(/^#\//);
    }
    await context.close();
  });

  test(`A person reads ${file} before the script has come, and it is taken over as it stands`, async ({
    page,
  }) => {
    const letItCome = await holdTheScript(page);
    await page.goto(file, { waitUntil: 'commit' });
    const h1 = page.getByRole('heading', { level: 1 });
    await expect(h1).toHaveText(heading);
    await h1.evaluate((element) => element.setAttribute('data-seen', 'before'));
    letItCome();
    await untilBegun(page);
    if (at !== address.start) await expectAddress(page, at);
    await expect(h1).toHaveAttribute('data-seen', 'before');
    await expect(page).toHaveTitle(at === address.start ? name : `${heading} – ${name}`);
  });
}

test('A person who presses Start before the script has come gets the first question with it', async ({
  page,
}) => {
  const letItCome = await holdTheScript(page);
  await page.goto('./', { waitUntil: 'commit' });
  await page.getByRole('link', { name: start.button, exact: true }).click();
  letItCome();
  await expectAddress(page, 'rightNow');
  await expect(page.getByRole('group')).toBeVisible();
});

test('A person who opened the page for urgent help goes on from there', async ({ page }) => {
  await page.goto('./urgent-help.html?utm_source=poster');
  await expectAddress(page, address.urgentHelp);
  expect(new URL(page.url()).pathname).toBe('/');
  expect(new URL(page.url()).search).toBe('');
  await page.getByRole('link', { name: words.back.toStart }).click();
  await expect(page.getByRole('link', { name: start.button, exact: true })).toBeVisible();
});

test('A person who comes back to a question is not shown the start page in its place', async ({
  page,
}) => {
  const { answers } = journeyOf('A man in Northern Ireland asked the hospital and was told no');
  await openWith(page, answers.slice(0, 3), 'mind');
  await page.reload();
  await expectAddress(page, 'mind');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(pages[0]?.heading ?? '');
  await expect(page.getByRole('link', { name: start.button, exact: true })).toHaveCount(0);
});
