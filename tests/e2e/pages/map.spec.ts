import { mapWords } from '#interface/mapWords.ts';
import { words } from '#interface/words.ts';
import { mapPage } from '../../../src/components/Footer/mapPage.ts';
import { expectNoViolations } from '../../support/browser/audit/axe.ts';
import { expect, test } from '../../support/browser/quiet.ts';
import { expectAddress, journeyOf, openWith } from '../../support/browser/walk.ts';

/** The page that shows how the guide decides. */

for (const width of [320, 360, 768, 1280]) {
  test(`A person reads the map at ${width} pixels, and only the map itself moves sideways`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`./${mapPage}`);
    await page.getByText(mapWords.sizes.largest, { exact: true }).click();
    const whole = page.locator('html');
    expect(await whole.evaluate((one) => one.scrollWidth)).toBeLessThanOrEqual(width);
    const map = page.locator('.map__window');
    expect(await map.evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(true);
    await page.getByRole('link', { name: mapWords.toFirst }).click();
    await expect(page.locator('[data-node="rightNow"]')).toBeInViewport();
    const outside = await page.locator('.map__picture g').evaluateAll((groups) =>
      groups.flatMap((group) => {
        const box = group.querySelector('rect')?.getBoundingClientRect();
        const text = group.querySelector('text')?.getBoundingClientRect();
        const inside = box && text && text.left >= box.left && text.right <= box.right;
        return inside ? [] : [group.textContent];
      }),
    );
    expect(outside).toEqual([]);
    await expectNoViolations(page, `${mapPage} at ${width}`);
  });
}

test('A nurse prints the map on one A3 sheet', async ({ page }) => {
  await page.goto(`./${mapPage}`);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const wide = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].filter(
    ([, width]) => Math.abs(Number(width) - 1190.5) < 2,
  );
  expect(wide).toHaveLength(1);
});

test('A person sees on the map how far they have come, and then goes on from there', async ({
  page,
}) => {
  const { answers } = journeyOf(
    'A man in England doubts the diagnosis, with an operation in twelve days',
  );
  const given = answers.slice(0, 2);
  const [next] = answers.slice(2).map(({ step }) => step);
  await openWith(page, given, next ?? '');
  await page.getByRole('link', { name: words.footer.map }).click();
  await page.getByRole('link', { name: mapWords.ownWay }).click();
  await expect(page.getByText(mapWords.ownWayShown)).toBeVisible();
  const isShown = (place: string) =>
    page
      .locator(`[data-node="${place}"] rect`)
      .evaluate((box) => Number.parseFloat(getComputedStyle(box).strokeWidth) > 4);
  for (const { step } of answers.slice(0, 3)) expect(await isShown(step)).toBe(true);
  expect(await isShown(answers.at(-1)?.step ?? '')).toBe(false);
  await page.goBack();
  await page.goBack();
  await expectAddress(page, next ?? '');
});

test('A person who has answered nothing is offered no way of their own', async ({ page }) => {
  await page.goto(`./${mapPage}`);
  await expect(page.getByRole('link', { name: mapWords.toList })).toBeVisible();
  await expect(page.getByText(mapWords.ownWay)).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('A person comes from the foot of a page to the map, and sees one way stand out', async ({
    page,
  }) => {
    await page.goto('./about.html');
    await page.getByRole('link', { name: words.footer.map }).click();
    const start = page.locator('[data-node="rightNow"] rect');
    const before = await start.evaluate((box) => getComputedStyle(box).strokeWidth);
    await page.locator('.ways li a').first().click();
    await expect(page.locator('#way-1')).toBeVisible();
    const after = await start.evaluate((box) => getComputedStyle(box).strokeWidth);
    expect(Number.parseFloat(after)).toBeGreaterThan(Number.parseFloat(before));
    await expect(page.locator('.outline')).toBeVisible();
  });
});
