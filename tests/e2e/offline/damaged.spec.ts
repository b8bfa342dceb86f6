import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { thisRelease } from '../../support/browser/served/releases.ts';
import { expect, numberKept, test, untilKept } from '../../support/browser/served/withWorker.ts';
import { untilBegun } from '../../support/browser/walk.ts';

/** Files that came damaged at the first visit, and that the browser was told to keep for good. */

test.use({ mayComplain: true });

const assets = readdirSync(join(thisRelease.folder, 'assets')).filter(
  (file) => !/\.(?:gz|br)$/.test(file),
);

test('There are scripts, styles and a picture to damage', () => {
  expect(assets.length).toBeGreaterThan(4);
});

for (const withWorker of [true, false]) {
  test.describe(withWorker ? 'With a worker' : 'Without a worker', () => {
    test.use({ serviceWorkers: withWorker ? 'allow' : 'block' });

    // A damaged picture is refused by nobody, so without a worker nothing tells.
    for (const file of assets.filter((one) => withWorker || /\.(?:js|css)$/.test(one))) {
      test(`A person whose ${file.replace(/-[\w-]{8}\./, '.')} came damaged has it anew`, async ({
        page,
        host,
      }) => {
        // Each place shows what loads later: a page about the guide comes with the second script and its styles.
        const look = async () => {
          for (const at of ['./', './about.html', './#/about']) {
            await page.goto('about:blank');
            await page.goto(at);
            await page.waitForLoadState('networkidle');
          }
        };
        host.fail(new RegExp(file), { alter: (content) => content.subarray(0, -20) });
        await look();
        host.mend();
        await look();
        await untilBegun(page);
        if (withWorker) {
          await untilKept(page);
          await expect.poll(() => numberKept(page)).toBeGreaterThan(assets.length);
          return;
        }
        // What the browser has kept of it is what was built.
        const kept = await page.evaluate(
          async (address) => (await (await fetch(address)).arrayBuffer()).byteLength,
          `./assets/${file}`,
        );
        expect(kept).toBe(statSync(join(thisRelease.folder, 'assets', file)).size);
      });
    }
  });
}
