import { afterEach, describe, expect, test } from 'vitest';
import { forTlsOnly, forWholeHost } from '../../scripts/build/hosting/headers.ts';
import { hostedGuide } from '../support/browser/served/hostedGuide.ts';
import { dist, startNginx } from './startNginx.ts';
import { startApacheSite, startCaddy } from './startOthers.ts';

/** The logs of real servers say what was asked for, and nothing of who asked. */

let stop: (() => Promise<void>) | undefined;
afterEach(() => stop?.());

/** What a request tells of a person. */
const telling = {
  'user-agent': 'TellingBrowser/1.0',
  referer: 'https://telling-forum.example/thread',
  'accept-language': 'cy-GB',
  'x-forwarded-for': '203.0.113.77',
  cookie: 'telling=cookie',
};
const ofPerson = /127\.0\.0\.1|::1|203\.0\.113\.77|telling|cy-GB/i;

describe.each([
  ['nginx', startNginx],
  ['Apache', startApacheSite],
  ['Caddy', startCaddy],
])('%s', (_, begin) => {
  test('A person’s address, browser and query are in no line of the log, nor in that of a lost address', async () => {
    const server = await begin();
    stop = () => server.stop();
    for (const path of ['about.html', 'missing-page', 'urgent-help.html?from=telling-campaign']) {
      await fetch(`${server.origin}/${path}`, { headers: telling });
    }
    await expect
      .poll(() => server.accessLog(), { timeout: 120_000 })
      .toContain('/urgent-help.html');
    const log = server.accessLog();
    expect(log).toContain('/about.html');
    expect(log).toContain('404');
    // Caddy names the host that was asked, which here is an address.
    const lines = log.replaceAll(`"host":"${new URL(server.origin).host}"`, '').split('\n');
    expect(lines.filter((line) => ofPerson.test(line))).toEqual([]);
  });
});

test('Apache with a host of its own says what counts for a whole host, TLS over TLS alone', async () => {
  const server = await startApacheSite();
  stop = () => server.stop();
  const { headers } = await fetch(`${server.origin}/about.html`);
  for (const { name, value } of hostedGuide(dist).headers.filter((one) =>
    forWholeHost.includes(one.name),
  )) {
    expect([name, headers.get(name)]).toEqual([name, name === forTlsOnly ? null : value]);
  }
  expect((await fetch(`${server.origin}/no-such-page`)).status).toBe(404);
});
