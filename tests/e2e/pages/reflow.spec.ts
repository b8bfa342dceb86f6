import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import { journeys } from '../../../flows/second-opinion/journeys.ts';
import { telHref } from '../../../src/components/PhoneNumber/telHref.ts';
import { beyondTheEdge, tooSmallToTap } from '../../support/browser/audit/layout.ts';
import { expect, test } from '../../support/browser/quiet.ts';
import { isUrgent, journeyOf, openOutcome, walk } from '../../support/browser/walk.ts';

const smallPhone = { width: 320, height: 568 };
const sizes = [smallPhone, { width: 768, height: 1024 }, { width: 1280, height: 800 }];
const people = [
  'A woman near a border does not know who to ask',
  'A daughter in Wales asks for her father, who agreed, and has a concern too',
  'A nurse in Wales was asked by a patient',
];
const supportLine = telHref(secondOpinion.organisation.supportLine.number ?? '');

for (const name of people) {
  for (const viewport of sizes) {
    test(`${name}: at ${viewport.width} pixels, nothing to scroll sideways for and all large enough to tap`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await walk(page, journeyOf(name), async ({ address: at }) => {
        expect(await beyondTheEdge(page), `beyond the edge of ${at}`).toEqual([]);
        expect.soft(await tooSmallToTap(page), `too small to tap on ${at}`).toEqual([]);
      });
    });
  }
}

for (const journey of journeys.filter((one) => !isUrgent(one))) {
  test(`${journey.name}: the support line within two screens of a small phone`, async ({
    page,
  }) => {
    await page.setViewportSize(smallPhone);
    await openOutcome(page, journey);
    const number = page.locator(`[href="${supportLine}"]`).filter({ visible: true }).first();
    await expect(number).toBeVisible();
    const box = await number.boundingBox();
    expect(box?.y).toBeLessThan(2 * smallPhone.height);
    expect(await beyondTheEdge(page)).toEqual([]);
  });
}
