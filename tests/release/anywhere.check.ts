import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { words } from '#interface/words.ts';
import { flow as secondOpinion } from '../../flows/second-opinion/index.ts';
import { address } from '../../src/engine/index.ts';
import type { Engine } from '../accessibility/engines/engine.ts';
import { enginesToWalk } from '../accessibility/engines/engines.ts';
import { followHash } from '../accessibility/engines/inPage.ts';
import { byKeyboard, untilItRuns, untilWhole } from '../accessibility/engines/walker.ts';
import { asMargins, sheetsOf } from '../support/browser/paper.ts';
import { lettersOf, textOf } from '../support/browser/screenText.ts';
import { type Host, type PrettyAddresses, startHost } from '../support/browser/served/host.ts';
import { run } from '../support/walk/driver.ts';
import { walkThrough } from '../support/walk/walkThrough.ts';
import { journeyOf } from '../support/ways/ways.ts';
import { dist, type Nginx, startNginx } from './startNginx.ts';

/**
 * The same guide wherever it is put: each way of publishing it, from the start page to a plan on paper, in Chromium and in
 * Firefox.
 */

const person = journeyOf('A woman in Scotland would like another GP’s view');
const oneFile = resolve('dist-one-file/second-opinion-guide.html');
const size = { width: 768, height: 1000, javaScript: true };
const inner = ['about', 'urgent-help', 'glossary', 'whole-path'] as const;

/** Hosts that show `about.html` by another name. */
const pretty: readonly PrettyAddresses[] = [
  { status: 301, slash: false },
  { status: 308, slash: true },
];

let nginx: Nginx;
let host: Host;
beforeAll(async () => {
  nginx = await startNginx();
  host = await startHost(dist);
});
afterAll(async () => {
  await nginx.stop();
  await host.stop();
});

/** Goes from the page that is shown, by keyboard alone, to the plan, and has it on paper. */
async function expectPlanOnPaper(engine: Engine): Promise<void> {
  await untilItRuns(engine);
  await walkThrough(byKeyboard(engine), person.answers);
  await untilWhole(engine);
  const onScreen = lettersOf(
    String(await engine.evaluate(`(${textOf})(document.querySelector('main'))`)),
  );
  const pdf = await engine.pdf?.();
  if (!pdf) throw new Error('The engine does not print');
  const sheets = await sheetsOf(pdf, asMargins('', ['0mm', '0mm', '0mm']));
  const onPaper = lettersOf(
    sheets.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n'),
  );
  // What the plan says first, whom to call among it; the head of each page stands in between further on.
  expect(onScreen.length).toBeGreaterThan(500);
  expect(onPaper).toContain(onScreen.slice(0, 250));
}

for (const { name, start } of enginesToWalk().filter(({ name }) => name !== 'WebKitGTK')) {
  describe(name, () => {
    if (!start) {
      test.skip(`NOT RUN: ${name} is not installed`, () => {});
      return;
    }
    let engine: Engine | undefined;
    const open = async (how = {}) => {
      engine = await start({ ...size, ...how });
      return engine;
    };
    afterEach(async () => {
      await engine?.close();
      engine = undefined;
    });

    for (const [where, path] of [
      ['at the top of a site', '/'],
      ['in a folder', '/a/b/'],
      ['in a folder that is asked for without its slash', '/a/b'],
      ['by the name of its file', '/a/b/index.html'],
    ] as const) {
      test(`A person comes to a plan on paper ${where}, where what is not there is an error`, async () => {
        const browser = await open();
        await browser.goto(`${nginx.origin}${path}`);
        await expectPlanOnPaper(browser);
        expect(browser.complaints?.()).toEqual([]);
        const missing = await fetch(`${nginx.origin}/a/b/about/`);
        expect(missing.status).toBe(404);
      });
    }

    for (const addresses of pretty) {
      const shown = addresses.slash ? 'about/' : 'about';
      test(`A person comes to a plan on paper where the host sends on to ${shown}`, async () => {
        host.prettify(addresses);
        const browser = await open();
        await browser.goto(host.address);
        await expectPlanOnPaper(browser);
      });

      for (const page of inner) {
        test(`A person whose first visit is to ${page} finds no dead link where the host sends on to ${shown}`, async () => {
          host.prettify(addresses);
          const browser = await open();
          const before = host.asked.length;
          await browser.goto(`${host.address}${page}.html?from=poster`);
          const links = await run(browser, () =>
            [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href),
          );
          const own = [...new Set(links.map((link) => link.replace(/#.*/, '')))].filter((link) =>
            link.startsWith(host.address),
          );
          expect(own.length).toBeGreaterThan(0);
          for (const link of own) expect([link, (await fetch(link)).status]).toEqual([link, 200]);
          if (page === 'whole-path') return;
          await untilItRuns(browser);
          await expect.poll(() => browser.url()).toBe(`${host.address}#/${page}`);
          // What the page is made of came from where it is.
          expect(host.asked.slice(before)).toContainEqual(
            expect.stringMatching(/^\/assets\/index-/),
          );
          expect(await run(browser, () => document.querySelector('h1')?.textContent)).toBeTruthy();
        });
      }
    }

    test('A nurse on a network without TLS comes to a plan on paper', async () => {
      host.prettify({ status: 301, slash: false });
      const hostName = 'guide.clinic.example';
      const browser = await open({ hostName });
      await browser.goto(`http://${hostName}:${new URL(host.address).port}/`);
      expect(
        await run(browser, () => [
          window.isSecureContext,
          'serviceWorker' in navigator,
          'clipboard' in navigator,
          'randomUUID' in crypto,
        ]),
      ).toEqual([false, false, false, false]);
      await expectPlanOnPaper(browser);
    });

    test('A person with the one file on a stick comes to a plan on paper, and nothing is asked for', async () => {
      const browser = await open();
      await browser.goto(pathToFileURL(oneFile).href);
      await expectPlanOnPaper(browser);
      expect(browser.asked?.()).toEqual([]);
      expect(browser.complaints?.()).toEqual([]);
      expect(await run(browser, () => document.querySelectorAll('.plain-way').length)).toBe(0);
    });

    test('A person with the one file reads about the guide, and comes back', async () => {
      const browser = await open();
      await browser.goto(pathToFileURL(oneFile).href);
      await untilItRuns(browser);
      for (const page of ['about', 'glossary', address.urgentHelp]) {
        await followHash(browser, `#/${page}`);
        await expect.poll(() => run(browser, () => document.title)).not.toBe(secondOpinion.name);
        expect(
          await run(browser, () => document.querySelector('main')?.textContent.length),
        ).toBeGreaterThan(500);
      }
      await run(browser, () => window.history.back());
      await expect.poll(() => browser.url()).toMatch(/#\/glossary$/);
      expect(browser.asked?.()).toEqual([]);
      expect(browser.complaints?.()).toEqual([]);
    });

    test('A person with the one file and no script reads the whole path and every page in it', async () => {
      const browser = await open({ javaScript: false });
      await browser.goto(pathToFileURL(oneFile).href);
      const dead = await run(browser, () =>
        [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => !/^(?:https|tel|mailto):|^#\/|^#$/.test(href))
          .filter((href) => !href.startsWith('#') || !document.getElementById(href.slice(1))),
      );
      expect(dead).toEqual([]);
      const shown = await run(browser, () =>
        ['whole-path', 'whole-path-for-someone-else', 'about', 'urgent-help'].map(
          (id) => (document.getElementById(id)?.offsetHeight ?? 0) > 500,
        ),
      );
      expect(shown).toEqual([true, true, true, true]);
    });
  });
}

test('The one file names no other file, and holds the licences', () => {
  const html = readFileSync(oneFile, 'utf8');
  const beside = [
    ...html.matchAll(/<[a-z][^<>]*\s(?:src|href)="(?!https:|tel:|mailto:|data:|#|\$\{)[^"]*"/g),
  ];
  expect(beside.map(([tag]) => tag)).toEqual([]);
  const holds = ['The guide is made with these packages.', words.outcome.yourAnswers];
  expect(holds.filter((text) => !html.includes(text))).toEqual([]);
});
