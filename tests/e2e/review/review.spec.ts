import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { axeFindings } from '../../support/browser/audit/axeFindings.ts';
import { beyondTheEdge } from '../../support/browser/audit/layout.ts';
import { printed } from '../../support/browser/paper.ts';
import { expect, test } from '../../support/browser/quiet.ts';

/** The review pack as somebody opens it who was sent the folder: no server, no network, any width, and on paper. */

/** What `npm run review` wrote; `npm run test:release` does so first. */
const pack = resolve('review');
const inPack = (file: string) => pathToFileURL(join(pack, file)).href;
const pagesOfPack = () => readdirSync(pack).filter((file) => file.endsWith('.html'));

/** Opens a page of the pack, and lists all that it asks of a network. */
async function openWithoutLine(page: Page, file: string): Promise<readonly string[]> {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) asked.push(request.url());
  });
  await page.goto(inPack(file));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return asked;
}

for (const width of [360, 768, 1280]) {
  test(`A reviewer reads every page at ${width} pixels, with nothing beyond the edge and no network`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const files = pagesOfPack();
    expect(files.length).toBeGreaterThanOrEqual(11);
    for (const file of files) {
      expect(await openWithoutLine(page, file), file).toEqual([]);
      expect(await beyondTheEdge(page), `${file} at ${width}`).toEqual([]);
    }
  });
}

test('A reviewer goes from the first page to a question, to the fact under it, and to what else rests on that', async ({
  page,
}) => {
  await openWithoutLine(page, 'index.html');
  const toPage = page.getByRole('navigation', { name: 'Pages of the review pack' });
  await toPage.getByRole('link', { name: 'Questions' }).click();
  await page.getByRole('link', { name: 'Where treatment is up to', exact: true }).first().click();
  const step = page.locator('#step-treatment');
  await expect(step.getByRole('heading', { level: 2 })).toBeInViewport();
  await step.getByRole('link', { name: 'D9' }).click();
  const fact = page.locator('#fact-D9');
  await expect(fact.getByRole('heading', { name: 'D9' })).toBeInViewport();
  await fact.getByRole('link', { name: 'Question: Where treatment is up to' }).click();
  await expect(step.getByRole('heading', { level: 2 })).toBeInViewport();
});

test.describe('With a screen reader', () => {
  // axe asks for the style sheet, which a page without a server may not.
  test.use({ mayComplain: true });

  test('A reviewer who cannot see well or uses a screen reader meets no fault that axe knows', async ({
    page,
  }) => {
    for (const file of [
      'index.html',
      'sign-off.html',
      'steps.html',
      'changes.html',
      'facts.html',
    ]) {
      await openWithoutLine(page, file);
      const { violations } = await axeFindings(page);
      expect(violations, file).toEqual([]);
    }
  });
});

test('A reviewer prints the sign-off, with the table whole on one sheet and no row cut', async ({
  page,
}) => {
  await openWithoutLine(page, 'sign-off.html');
  const sheets = await printed(page, { top: 0, side: 0, foot: 0 });
  const textOf = (at: number) => (sheets[at]?.lines ?? []).map(({ text }) => text).join('\n');
  const last = textOf(sheets.length - 1);
  expect(sheets.length).toBeGreaterThan(4);
  for (const part of ['Name', 'Role', 'Date', 'Signature', 'The guide as a whole']) {
    expect(last).toContain(part);
  }
  expect(textOf(0)).toContain('points are open');
  // The way to other pages is of no use on paper.
  expect(textOf(0)).not.toContain('Always at hand');
});
