import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import * as organisation from '../../../flows/organisation/index.ts';
import { sources } from '../../../flows/second-opinion/evidence/sources.ts';
import * as nations from '../../../flows/second-opinion/services.ts';
import { filesIn } from '../../../scripts/build/builtFiles.ts';
import { thisRelease } from '../../support/browser/served/releases.ts';

/** What is built, read through for what could tell anybody anything. A policy stops most of it, but not all. */

const texts = new Map(
  filesIn(thisRelease.folder)
    .filter((file) => /\.(?:js|html)$/.test(file))
    .map((file) => [file, readFileSync(join(thisRelease.folder, file), 'utf8')]),
);
const scripts = [...texts].filter(([file]) => file.endsWith('.js'));
const pages = [...texts].filter(([file]) => file.endsWith('.html'));

/** The files in which something stands, each with what stands there. */
function findAll(pattern: RegExp, among: Iterable<readonly [string, string]> = texts): string[] {
  return [...among].flatMap(([file, text]) =>
    [...text.matchAll(pattern)].map(([found]) => `${file}: ${found}`),
  );
}

test('There are scripts and pages to read through', () => {
  expect(scripts.length).toBeGreaterThanOrEqual(5);
  expect(pages.length).toBeGreaterThanOrEqual(8);
  expect(findAll(/\bsessionStorage\b/g).length).toBeGreaterThan(0);
});

const never: Readonly<Record<string, RegExp>> = {
  'sends to others': /RTCPeerConnection|sendBeacon|WebSocket|WebTransport|EventSource/g,
  'asks in an old way': /XMLHttpRequest|importScripts/g,
  'asks by another name': /\b(?:window|self|globalThis)\.fetch\b/g,
  'keeps for longer than a tab lives':
    /document\.cookie|cookieStore|indexedDB|openDatabase|storage\.getDirectory/g,
  'makes code of words': /\beval\(|\bnew Function\b|(?<![\w$.])Function\(/g,
  'loads code from elsewhere': /\bimport\((?![`'"]\.\/[\w./-]+[`'"])/g,
  'counts visits':
    /google-analytics|googletagmanager|\bgtag\(|doubleclick\.net|facebook\.net|\bfbq\(|hotjar|matomo|piwik|mixpanel|amplitude|posthog|fullstory|logrocket|mouseflow|crazyegg|clarity\.ms|plausible\.io|usefathom|segment\.(?:io|com)|cloudflareinsights|newrelic|datadog|bugsnag|sentry|optimizely|hubspot|quantserve|scorecardresearch/gi,
};

for (const [what, pattern] of Object.entries(never)) {
  test(`Nothing that a person loads ${what}`, () => {
    expect(findAll(pattern)).toEqual([]);
  });
}

test('What lasts beyond the tab is opened in one place of the script, and looked at in the head of a page', () => {
  const asking = findAll(/\blocalStorage\b/g).map((found) => found.replace(/-[\w-]{8}\./, '.'));
  expect(asking.filter((found) => found.startsWith('assets/'))).toEqual([
    'assets/index.js: localStorage',
  ]);
  const inPages = asking.filter((found) => !found.startsWith('assets/'));
  expect(new Set(inPages).size).toBe(inPages.length);
});

test('A person’s browser is told of no other host beforehand', () => {
  expect(findAll(/dns-prefetch|preconnect/g, pages)).toEqual([]);
  // React could, if it were asked to. It says each of these words once, and nobody asks.
  for (const rel of [/[`'"]dns-prefetch[`'"]/g, /[`'"]preconnect[`'"]/g]) {
    expect(findAll(rel, scripts).length).toBeLessThanOrEqual(1);
  }
  expect(findAll(/\.(?:prefetchDNS|preconnect)\(/g, scripts)).toEqual([]);
});

test('A person’s page asks for a file in three places: the worker, where it looks for a newer release, and for a damaged file', () => {
  const fetching = /(?<![\w$.])fetch\(/g;
  const asking = findAll(fetching, scripts).map((found) => found.replace(/-[\w-]{8}\./, '.'));
  // Each page that the guide can take over has the same short script, which fetches a damaged main file anew.
  const inPages = findAll(fetching, pages);
  expect(new Set(inPages).size).toBe(inPages.length);
  // The worker: what it keeps, and what it does not. The page: whether it may still be used, and is there.
  expect(asking.sort()).toEqual([
    'assets/deferred.js: fetch(',
    'assets/deferred.js: fetch(',
    // The later files, where one of them was damaged.
    'assets/index.js: fetch(',
    'sw.js: fetch(',
    'sw.js: fetch(',
  ]);
});

test('Every address elsewhere is a link for a person, or the name of a language', () => {
  const links = JSON.stringify([{ ...organisation }, { ...nations }, sources]);
  const allowed = new Set([
    ...[...links.matchAll(/"href":"([^"]+)"/g)].map(([, href]) => href),
    'http://www.w3.org/1998/Math/MathML',
    'http://www.w3.org/1999/xlink',
    'http://www.w3.org/2000/svg',
    'http://www.w3.org/XML/1998/namespace',
    // The words in which a search engine is told what the guide is. A browser does not ask for it.
    'https://schema.org',
    // React names it in what it tells those who make the guide.
    'https://react.dev/errors/',
  ]);
  const found = findAll(/\b(?:https?|wss?|ftp):\/\/[^\s"'`<>\\]*/gi).map((one) =>
    one.slice(one.indexOf(': ') + 2),
  );
  expect(found.length).toBeGreaterThan(50);
  expect([...new Set(found)].filter((address) => !allowed.has(address))).toEqual([]);
});

test('Every file that a page brings along is the guide’s own', () => {
  const brought = findAll(/<(?:script|link|img|iframe|source|object|embed)\b[^>]*>/g, pages);
  const addresses = brought.flatMap((tag) =>
    [...tag.matchAll(/\s(?:src|href|srcset|data)="([^"]*)"/g)].map(([, address = '']) => address),
  );
  expect(addresses.length).toBeGreaterThan(5);
  // The pages for frames stand in a folder beside those files.
  expect(addresses.filter((address) => !/^\.\.?\/(?!\.)/.test(address))).toEqual([]);
  expect(findAll(/["'`]\/\/[a-z\d]/gi)).toEqual([]);
});
