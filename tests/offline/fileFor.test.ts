import { describe, expect, test } from 'vitest';
import { fileFor, isOneForAll } from '../../src/offline/worker/fileFor.ts';
import { keptAs } from '../../src/offline/worker/respond.ts';

const scope = 'https://guide.example.org/a/';
const asking = (url: string, more: Partial<Request> = {}) =>
  fileFor({ method: 'GET', mode: 'cors', ...more, url: new URL(url, scope).href }, scope);
const opening = (url: string) => asking(url, { mode: 'navigate' });

describe('A person who opens a page', () => {
  test.each(['./', './index.html', './?utm_source=letter', './?mode=clinic#/plan', './#/about'])(
    'finds the start page at %s',
    (url) => expect(opening(url)).toBe('./'),
  );

  test('finds another page, whatever a campaign put behind it', () => {
    expect(opening('./urgent-help.html?from=poster#top')).toBe('urgent-help.html');
  });
});

describe('A page that asks for a file', () => {
  test('gets it by its path', () => {
    expect(asking('./assets/index-abcdefgh.js')).toBe('assets/index-abcdefgh.js');
  });

  test('gets none with a query, which could mean anything', () => {
    expect(asking('./early.js?x=1')).toBe('early.js?x=1');
  });
});

test.each([
  ['what recalls a release', asking('./release.json')],
  ['what recalls a release, opened as a page', opening('./release.json?x')],
  ['another folder of the site', asking('../b/index.html')],
  ['the folder above', asking('../')],
  ['another site', asking('https://elsewhere.example.org/a/')],
  ['a site whose name begins alike', asking('https://guide.example.org.evil.example/a/')],
  ['what is sent', asking('./', { method: 'POST' })],
  ['a mere look', asking('./', { method: 'HEAD' })],
])('The worker leaves %s to the network', (_, file) => expect(file).toBeUndefined());

test('Only a file with a hash in its name may come from another release', () => {
  expect(isOneForAll('assets/index-abcdefgh.js')).toBe(true);
  for (const file of ['./', 'early.js', 'urgent-help.html']) expect(isOneForAll(file)).toBe(false);
});

describe('A host that shows a page without its ending', () => {
  const release = { files: { './': '', 'about.html': '', 'whole-path.html': '', 'early.js': '' } };
  const opened = (file: string) => keptAs(file, { mode: 'navigate' }, release);

  test.each([
    ['about.html', 'about.html'],
    ['about', 'about.html'],
    ['about/', 'about.html'],
    ['whole-path', 'whole-path.html'],
    ['./', './'],
    ['index', './'],
    ['index/', './'],
  ])('is answered for at %s', (file, kept) => expect(opened(file)).toBe(kept));

  test.each(['early', 'no-such-page', 'about/us', 'licences.txt', '404.html'])(
    'is left to the network at %s',
    (file) => expect(opened(file)).toBeUndefined(),
  );

  test('is asked for a file by its whole name alone', () => {
    expect(keptAs('about', { mode: 'cors' }, release)).toBeUndefined();
    expect(keptAs('early.js', { mode: 'cors' }, release)).toBe('early.js');
  });
});
