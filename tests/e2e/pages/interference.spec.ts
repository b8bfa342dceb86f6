import type { Page } from '@playwright/test';
import { sheetWords } from '#interface/sheetWords.ts';
import { words } from '#interface/words.ts';
import { expectNoViolations } from '../../support/browser/audit/axe.ts';
import { beyondTheEdge, cutOff } from '../../support/browser/audit/layout.ts';
import { expect, test } from '../../support/browser/quiet.ts';
import { journeyOf, openWith } from '../../support/browser/walk.ts';

/** What other programs on a person's device do to the page, and how small its window gets. */

const { answers } = journeyOf(
  'A daughter in Wales asks for her father, who agreed, and has a concern too',
);
const screens = ['plan', 'letter', 'questions', 'note', 'options', 'kidney', 'access'];
const others = ['keep', 'print'];

for (const at of [...screens, ...others]) {
  test(`fault 44: a person whose browser translates “${at}” can still use it`, async ({ page }) => {
    await openWith(page, answers, at);
    await settled(page);
    await expectNoViolations(page, at);
    await translateLikeABrowser(page);
    await use(page, at);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(words.lastResort.heading)).toHaveCount(0);

    await page.locator('.back a').click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(words.lastResort.heading)).toHaveCount(0);
  });

  test(`fault 48: “${at}” can be used in a window of 280 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 280, height: 480 });
    await openWith(page, answers, at);
    await settled(page);
    expect(await beyondTheEdge(page), 'beyond the edge').toEqual([]);
    expect(await cutOff(page), 'cut off').toEqual([]);
    await page.setViewportSize({ width: 480, height: 280 });
    expect(await beyondTheEdge(page), 'beyond the edge, turned').toEqual([]);
  });
}

test.describe('Somebody else’s script', () => {
  test.use({ mayComplain: true });

  test('fault 45: that breaks leaves a person’s letter as it is', async ({ page }) => {
    await openWith(page, answers, 'letter');
    await settled(page);
    const name = page.getByRole('textbox', { name: 'The patient’s name' });
    await name.fill('Sam Sample');
    await page.evaluate(() => {
      window.setTimeout(() => {
        throw new Error('an extension broke');
      });
      void Promise.reject(new Error('and again'));
    });
    await expect(name).toHaveValue('Sam Sample');
    await page.getByRole('button', { name: sheetWords.letter.show }).click();
    await expect(page.locator('.letter')).toContainText('Sam Sample');
    await expect(page.getByText(words.lastResort.heading)).toHaveCount(0);
  });
});

/** Waits for what is loaded near an outcome. */
async function settled(page: Page): Promise<void> {
  await expect(page.getByText(words.near.coming)).toHaveCount(0);
}

/** Puts every text into an element of its own, in other words, as translating browsers and extensions do. */
function translateLikeABrowser(page: Page): Promise<void> {
  return page.evaluate(() => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (text.data.trim() === '' || text.parentElement?.closest('[translate="no"]')) continue;
      const font = document.createElement('font');
      font.textContent = `» ${text.data}`;
      text.replaceWith(font);
    }
  });
}

/** Does what a person does there that changes what is shown. */
async function use(page: Page, at: string): Promise<void> {
  const main = page.getByRole('main');
  if (at === 'letter') {
    await main.getByRole('combobox').selectOption({ index: 1 });
    await main.locator('#letter-born').fill('31 2 1958');
    await main.locator('form button[type="submit"]').click();
    await expect(page.locator('.nhsuk-error-summary')).toBeVisible();
  }
  if (at === 'questions') {
    await main.locator('textarea').fill('What about the stairs?');
    await main.locator('form button').first().click();
    await expect(page.locator('.own-questions li')).toHaveCount(1);
  }
  if (at === 'options') {
    await main.locator('input[type="radio"]').nth(1).check();
    await main.locator('form button').click();
    await expect(main.locator('h3:focus')).toBeVisible();
  }
  if (at === 'print') await main.getByRole('checkbox').nth(1).check();
  if (at === 'keep') {
    await main.locator('button').last().click();
    await expect(main.locator('svg[role="img"]')).toBeVisible();
  }
}
