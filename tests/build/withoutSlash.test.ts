import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { withoutSlash } from '../../scripts/build/pages/withoutSlash.ts';

/** Where a host shows a page at an address with a slash, its links lead where they do elsewhere. */

const page = withoutSlash('<!doctype html><html><head><meta charset="utf-8"></head></html>');

test.each([
  ['https://guide.example/about/', 'https://guide.example/about'],
  ['https://guide.example/a/b/about/?x=/y/#/z/', 'https://guide.example/a/b/about?x=/y/#/z/'],
  ['https://guide.example/about/#/urgent-help', 'https://guide.example/about#/urgent-help'],
  ['https://guide.example/a/about.html?x=/', 'https://guide.example/a/about.html?x=/'],
  ['https://guide.example/about', 'https://guide.example/about'],
])('A person at %s is at %s', (url, shown) => {
  const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(page) ?? [];
  let at = url;
  runInNewContext(script, {
    location: new URL(url),
    history: {
      state: null,
      replaceState: (_state: unknown, _title: string, to: string) => {
        at = new URL(to, url).href;
      },
    },
  });
  expect(at).toBe(shown);
});

test('A page without a place for it is not built', () => {
  expect(() => withoutSlash('<html></html>')).toThrow('no <meta charset');
});
