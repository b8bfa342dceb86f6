import type { Page, Route } from '@playwright/test';
import { words } from '#interface/words.ts';
import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import { telHref } from '../../../src/components/PhoneNumber/telHref.ts';
import { expect, test } from '../../support/browser/quiet.ts';
import { builtId } from '../../support/browser/served/builtId.ts';
import { expectAddress, journeyOf, openWith, walk } from '../../support/browser/walk.ts';

/** A file that was changed on its way, or on the host, is not used; what a person needs most is still there. */

const journey = journeyOf(
  'A young woman in England keeps going back to the GP with blood in her urine',
);
const supportLine = secondOpinion.organisation.supportLine.number ?? '';
const script = /\/assets\/index-[^/]+\.js$/;
const near = /\/assets\/sheetBundle-[^/]+\.js$/;

test('What nobody changed is used, and every page says what its files must be', async ({
  page,
}) => {
  for (const at of ['./', './urgent-help.html']) {
    await page.goto(at);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const unchecked = page.locator(
      'script[src]:not([integrity^="sha384-"][crossorigin]), link[rel="stylesheet"]:not([integrity^="sha384-"][crossorigin])',
    );
    await expect(unchecked).toHaveCount(0);
    await expect(page.locator('script[src]')).toHaveCount(1);
  }
  await openWith(page, journey.answers, 'letter');
  await expect(page.getByRole('textbox').first()).toBeVisible();
});

test('Screen and paper name the build that they come from', async ({ page }) => {
  const named = `${secondOpinion.version} (${builtId()})`;
  await page.goto('./');
  await expect(page.locator('footer')).toContainText(
    words.edition.version(secondOpinion.version, builtId()),
  );
  await openWith(page, journey.answers, 'plan');
  await expect(page.locator('footer')).toContainText(
    words.edition.version(secondOpinion.version, builtId()),
  );
  await expect(page.locator('.paper-header').first()).toContainText(named);
});

test.describe('A file with one byte more', () => {
  test.use({ mayComplain: true });

  for (const at of ['./', './urgent-help.html']) {
    test(`A changed script does not run, and the support line is there: ${at}`, async ({
      page,
    }) => {
      const refused = refusal(page, script);
      await page.route(script, withOneByteMore);
      await page.goto(at);
      await refused;
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      // The guide takes this away as the first thing it does.
      await expect(page.locator('#without-script')).toBeVisible();
      const line = page.locator('#without-script').getByRole('link', { name: supportLine });
      await expect(line).toHaveAttribute('href', telHref(supportLine));
    });
  }

  for (const [what, begin] of [
    ['style', '<style>'],
    ['script', '<script>'],
  ] as const) {
    test(`A changed ${what} in the page is not used, and the guide works to its end`, async ({
      page,
    }) => {
      const refused = page.waitForEvent('console', (message) =>
        /violates the following Content Security Policy directive/.test(message.text()),
      );
      await page.route('./', async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replaceAll(begin, `${begin} `);
        await route.fulfill({ response, body });
      });
      await page.addInitScript(noteWhatThePageSays);
      await page.goto('./');
      await refused;
      if (what === 'style') expect(await page.evaluate(() => document.styleSheets.length)).toBe(0);
      await walk(page, journey);
      // The guide says that it is here; that it is coming, only the script in the page says.
      if (what === 'script') expect(await page.evaluate(() => window.guideSaid)).toEqual(['here']);
      await expect(page.getByRole('heading', { name: words.outcome.yourAnswers })).toBeVisible();
    });
  }

  test('A changed second file does not run; the plan is there, and so is a calm word', async ({
    page,
  }) => {
    const refused = refusal(page, near);
    await page.route(near, withOneByteMore);
    await openWith(page, journey.answers, 'letter');
    await refused;
    await expect(page.getByText(words.near.failed)).toBeVisible();
    await page.getByRole('link', { name: words.near.toPlan }).click();
    await expectAddress(page, 'plan');
    await expect(page.getByRole('heading', { name: words.outcome.yourAnswers })).toBeVisible();
  });
});

/** Waits for the browser to say that it refused a file for what is in it. */
function refusal(page: Page, file: RegExp): Promise<unknown> {
  return page.waitForEvent('console', (message) => {
    const [address = ''] = /http[^\s']*/.exec(message.text()) ?? [];
    return /integrity/i.test(message.text()) && file.test(address);
  });
}

async function withOneByteMore(route: Route): Promise<void> {
  const response = await route.fetch();
  await route.fulfill({
    response,
    body: Buffer.concat([await response.body(), Buffer.from('\n')]),
  });
}

/** Runs in the page: notes what it says of the guide, from the first moment on. */
function noteWhatThePageSays(): void {
  window.guideSaid = [];
  new MutationObserver(() => {
    const { guide } = document.documentElement.dataset;
    if (guide !== undefined) window.guideSaid.push(guide);
  }).observe(document, { attributes: true, attributeFilter: ['data-guide'], subtree: true });
}

declare global {
  interface Window {
    /** Put there by `noteWhatThePageSays`. */
    guideSaid: string[];
  }
}
