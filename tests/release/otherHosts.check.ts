import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { page as words } from '#interface/page.ts';
import { filesIn } from '../../scripts/build/builtFiles.ts';
import { cache, forTlsOnly, framedPath, isLasting } from '../../scripts/build/hosting/headers.ts';
import { findChromium } from '../../scripts/ensure.mjs';
import { hostedGuide } from '../support/browser/served/hostedGuide.ts';
import { ask } from './ask.ts';
import { dist } from './startNginx.ts';
import { type Server, startApache, startCaddy, usedModules } from './startOthers.ts';

/** The built guide behind a real Apache, in folders of another site, and behind a real Caddy. */

const { headers, inFolder, framed, framedInFolder, files } = hostedGuide(dist);
const onDisk = filesIn(dist);
const content = (file: string) => readFileSync(join(dist, file));
const asObject = (all: typeof headers) =>
  Object.fromEntries(all.map(({ name, value }) => [name.toLowerCase(), value]));

for (const { name, begin, places, sent, sentFramed } of [
  {
    name: 'Apache',
    begin: startApache,
    places: ['/', '/a/b/', '/elsewhere/'],
    sent: inFolder,
    sentFramed: framedInFolder,
  },
  {
    name: 'Caddy',
    begin: startCaddy,
    places: ['/'],
    sent: headers.filter((header) => header.name !== forTlsOnly),
    sentFramed: framed.filter((header) => header.name !== forTlsOnly),
  },
]) {
  describe(`Behind ${name}`, () => {
    let server: Server;
    beforeAll(async () => {
      server = await begin();
    });
    afterAll(async () => {
      await server.stop();
    });

    describe.each(places)('the guide at %s', (place) => {
      const at = (path: string) => `${server.origin}${place}${path}`;

      test('comes with every header once, and its rule for the cache, compressed or not', async () => {
        for (const file of files) {
          for (const encoding of ['identity', 'br', 'gzip']) {
            const { status, headers: got, body } = await ask(at(file), encoding);
            expect([file, status]).toEqual([file, 200]);
            const isFramed = new RegExp(framedPath).test(`/${file}`);
            expect([file, got['x-frame-options'] === undefined]).toEqual([file, isFramed]);
            expect(got, file).toMatchObject({
              ...asObject(isFramed ? sentFramed : sent),
              'cache-control': isLasting(`/${file}`) ? cache.lasting : cache.otherwise,
            });
            expect(got['expires']).toBeUndefined();
            const short =
              encoding === 'identity' ? file : `${file}.${encoding === 'br' ? 'br' : 'gz'}`;
            const expected = onDisk.includes(short) ? short : file;
            expect(got['content-encoding']).toBe(expected === file ? undefined : encoding);
            expect(body.equals(content(expected)), `${file} ${encoding}`).toBe(true);
            if (extname(file) === '.html')
              expect(got['content-type']).toBe('text/html; charset=utf-8');
          }
        }
        const { status, body } = await ask(at(''));
        expect([status, body.equals(content('index.html'))]).toEqual([200, true]);
        const inFrames = await ask(at('embed/'));
        expect(inFrames.headers).toMatchObject(asObject(sentFramed));
        expect(inFrames.body.equals(content('embed/index.html'))).toBe(true);
      });

      test.each([
        'missing.js',
        'no/such/path',
        'no/such/folder/',
        'assets/index-abcdefgh.js',
        'assets/',
        'a%20b/c%3Fd',
        '_headers',
        '.git/config',
        'index.html.br',
      ])('says that “%s” is not found, with the page for that', async (path) => {
        const { status, headers: got, body } = await ask(at(path));
        expect(status).toBe(404);
        expect(body.toString()).toBe(content('404.html').toString());
        expect(got).toMatchObject({
          ...asObject(sent),
          'cache-control': cache.otherwise,
          'content-type': 'text/html; charset=utf-8',
        });
      });

      test('is led to from an address that is not there, however deep', async () => {
        const browser = await chromium.launch({ executablePath: findChromium() ?? 'chromium' });
        const page = await browser.newPage();
        for (const path of ['missing', 'no/such/path', 'very/deep/below/', 'assets/no.html']) {
          await page.goto(at(path));
          const way = page.getByRole('link', { name: words.notFound.toGuide });
          await expect.poll(() => way.getAttribute('href')).toBe(place);
          await way.click();
          await page.locator('html[data-guide="here"]').waitFor();
        }
        await browser.close();
      });
    });
  });
}

describe('In a folder of another site', () => {
  let apache: Server;
  beforeAll(async () => {
    apache = await startApache(usedModules, ['/a/b/']);
  });
  afterAll(() => apache.stop());

  test('What the site says of TLS and of its own pages stays as it is', async () => {
    const ofSite = await ask(`${apache.origin}/of-the-site/nowhere`);
    const itsPage = await ask(`${apache.origin}/of-the-site/page.html`);
    for (const place of ['/a/b/', '/elsewhere/', '/a/b/missing']) {
      const { headers: got } = await ask(`${apache.origin}${place}`);
      expect([place, got['strict-transport-security']]).toEqual([place, 'max-age=60']);
      expect(got['origin-agent-cluster']).toBeUndefined();
    }
    expect(itsPage.headers).toMatchObject({
      'strict-transport-security': 'max-age=60',
      'content-security-policy': "default-src 'self'",
      'x-frame-options': 'DENY',
    });
    expect(ofSite.body.toString()).toBe("the site's own");
  });

  test('A page of the site may show the guide in a frame', async () => {
    const browser = await chromium.launch({ executablePath: findChromium() ?? 'chromium' });
    const page = await browser.newPage();
    await page.goto(`${apache.origin}/of-the-site/page.html`);
    await page.frameLocator('iframe').locator('html[data-guide="here"]').waitFor();
    await browser.close();
  });
});

describe.each([[], ...usedModules.map((missing) => usedModules.filter((one) => one !== missing))])(
  'An Apache with these modules alone: %s %s',
  (...used) => {
    test('answers with the guide and not with an error of its own', async () => {
      const apache = await startApache(used.filter((one) => one !== undefined));
      for (const path of ['/a/b/', '/a/b/index.html', '/a/b/about.html', '/elsewhere/sw.js']) {
        expect([path, (await ask(`${apache.origin}${path}`)).status]).toEqual([path, 200]);
      }
      expect((await ask(`${apache.origin}/a/b/missing`)).status).toBe(404);
      await apache.stop();
    });
  },
);
