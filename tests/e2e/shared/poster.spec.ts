import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toSvgPath } from 'lean-qr/extras/svg';
import { correction, generate } from 'lean-qr/nano';
import { page as words } from '#interface/page.ts';
import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import { expectNoViolations } from '../../support/browser/audit/axe.ts';
import { printed } from '../../support/browser/paper.ts';
import { expect, test } from '../../support/browser/quiet.ts';
import { thisRelease } from '../../support/browser/served/releases.ts';

/** What brings people to the guide: a poster on the wall, and what search engines and shared links say of it. */

const { organisation, start } = secondOpinion;
const number = organisation.supportLine.number ?? '';

for (const width of [320, 768, 1280]) {
  test(`A nurse reads the poster on a screen ${width} pixels wide, without scrolling sideways`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('./poster.html');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(start.heading);
    await expect(page.getByRole('img', { name: words.poster.codeName })).toBeVisible();
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond).toBe(0);
    await expectNoViolations(page, `the poster, ${width} wide`);
  });
}

test('The code on the poster leads to the start page, wherever the guide is', async ({ page }) => {
  await page.goto('./poster.html');
  const here = new URL('./', page.url()).href;
  const link = page.locator('.way a');
  await expect(link).toHaveAttribute('href', here);
  const code = generate(here, { minCorrectionLevel: correction.Q });
  await expect(page.locator('svg.code path')).toHaveAttribute('d', toSvgPath(code));
  await link.click();
  await expect(page.getByRole('link', { name: start.button, exact: true })).toBeVisible();
});

test('The poster is one sheet of A4, with the question, the number and when to call', async ({
  page,
}) => {
  await page.goto('./poster.html');
  const sheets = await printed(page, { top: 0, side: 0, foot: 0 });
  expect(sheets).toHaveLength(1);
  const [sheet] = sheets;
  expect(sheet?.width).toBeCloseTo(595, -1);
  expect(sheet?.height).toBeCloseTo(842, -1);
  const text = sheet?.lines
    .map((line) => line.text)
    .join(' ')
    .replace(/\s+/g, ' ');
  for (const said of [start.heading, number, organisation.name, words.poster.scan]) {
    expect(text).toContain(said);
  }
  expect(text).not.toContain(words.poster.print);
  const large = sheet?.lines.flatMap((line) => line.words).filter((word) => word.size < 12);
  expect(large).toEqual([]);
});

test.describe('Without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the poster still says whom to call, and shows no empty code', async ({ page }) => {
    await page.goto('./poster.html');
    await expect(page.getByRole('link', { name: number })).toBeVisible();
    const isKnown = /"way" id="way">/.test(
      readFileSync(join(thisRelease.folder, 'poster.html'), 'utf8'),
    );
    await expect(page.locator('svg.code')).toBeVisible({ visible: isKnown });
  });
});

test('A search engine is told the line, its number and its hours as people see them', async ({
  page,
}) => {
  await page.goto('./');
  const data = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').textContent()) ?? 'null',
  );
  const { contactPoint } = data.publisher;
  const seen = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
  expect(seen).toContain(contactPoint.telephone);
  expect(data.name).toBe(await page.getByRole('heading', { level: 1 }).innerText());
  await page.goto('./poster.html');
  const onPoster = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
  for (const said of [contactPoint.contactType, contactPoint.telephone, contactPoint.description]) {
    expect(onPoster).toContain(said);
  }
});

test('The picture for shared links is there, as large as the pages say', async ({ request }) => {
  const response = await request.get('./social.png');
  expect(response.headers()['content-type']).toBe('image/png');
  const png = await response.body();
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
});
