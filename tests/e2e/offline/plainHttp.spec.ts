import { complaintsOf } from '../../support/browser/quiet.ts';
import { expect, test } from '../../support/browser/served/withWorker.ts';
import { untilBegun } from '../../support/browser/walk.ts';

/** A clinic's own network without TLS: a browser trusts no such name, and the guide goes on without what that costs. */

for (const name of ['guide.clinic.example', 'nhs-intranet', '10.20.30.40']) {
  test(`A nurse at http://${name} has the guide and its pages`, async ({
    playwright,
    launchOptions,
    host,
  }) => {
    const browser = await playwright.chromium.launch({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), `--host-resolver-rules=MAP ${name} 127.0.0.1`],
    });
    const page = await browser.newPage();
    const complaints = complaintsOf(page);
    const at = `http://${name}:${new URL(host.address).port}/`;
    await page.goto(at);
    await untilBegun(page);
    expect(
      await page.evaluate(() => [window.isSecureContext, 'serviceWorker' in navigator]),
    ).toEqual([false, false]);
    for (const path of [
      '#/rightNow',
      'about.html',
      'urgent-help.html',
      'glossary.html',
      '#/about',
    ]) {
      await page.goto('about:blank');
      await page.goto(`${at}${path}`);
      await untilBegun(page);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
    // Nothing was asked for by https, which would not have come.
    expect(
      host.asked.filter((path) => /\/assets\/(?:index|deferred)-/.test(path)).length,
    ).toBeGreaterThan(1);
    expect(page.url().startsWith('http://')).toBe(true);
    // A browser may say that it heeds no header about other windows without TLS.
    expect(
      complaints.filter((one) => !/Cross-Origin-Opener-Policy|Origin-Agent-Cluster/.test(one)),
    ).toEqual([]);
    await browser.close();
  });
}
