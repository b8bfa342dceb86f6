import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { edition } from '../../flows/second-opinion/edition.ts';
import { releaseJson } from '../../scripts/build/release/releaseFile.ts';
import { releaseOf } from '../../scripts/build/release/worker.ts';
import { readPublished } from '../../src/browser/release/recall.ts';
import { isRunning, isServing } from '../../src/offline/worker/messages.ts';
import { cacheName, cachePrefix } from '../../src/offline/worker/release.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const hash = (text: string) => createHash('sha256').update(text).digest('hex');

test('A release names each file with its hash, and the start page by its folder', () => {
  const files = ['urgent-help.html', 'index.html', 'assets/b.js'];
  const release = releaseOf('abcdef12', files, (file) => bytes(`content of ${file}`));
  expect(release).toEqual({
    build: 'abcdef12',
    files: {
      'assets/b.js': hash('content of assets/b.js'),
      './': hash('content of index.html'),
      'urgent-help.html': hash('content of urgent-help.html'),
    },
  });
});

test('The same files in another order are the same release', () => {
  const of = (files: readonly string[]) => JSON.stringify(releaseOf('a', files, bytes));
  expect(of(['b.js', 'index.html', 'a.js'])).toBe(of(['index.html', 'a.js', 'b.js']));
});

test('Two guides on one site, or two releases of one, never share a cache', () => {
  const names = [
    cacheName('https://a.example/', '1'),
    cacheName('https://a.example/', '2'),
    cacheName('https://a.example/b/', '1'),
  ];
  expect(new Set(names).size).toBe(3);
  expect(names.filter((name) => name.startsWith(cachePrefix('https://a.example/')))).toHaveLength(
    2,
  );
});

test('What the host says of this release is read, and does not recall it', () => {
  const { release, oldestSafe, checkBy } = edition;
  const text = releaseJson(edition, 'abcdef12');
  expect(JSON.parse(text)).toEqual({
    release,
    minSafe: oldestSafe,
    reviewBy: checkBy,
    build: 'abcdef12',
  });
  expect(readPublished(text)).toEqual({ release, minSafe: oldestSafe });
});

test.each([
  { release: 1, oldestSafe: 2 },
  { release: 0, oldestSafe: 0 },
  { release: 1.5, oldestSafe: 1 },
  { release: 2, oldestSafe: Number.NaN },
])('Nobody can publish release $release with $oldestSafe as the oldest safe one', (numbers) => {
  expect(() => releaseJson({ ...numbers, checkBy: '2027-01-01' }, 'a')).toThrow(/cannot be/);
});

test.each([
  '',
  'null',
  '7',
  '[]',
  '{}',
  '{"release":1',
  '<!doctype html><h1>Log in to our free wifi</h1>',
  '{"release":"9","minSafe":9}',
  '{"release":9,"minSafe":-1}',
  '{"release":1e400,"minSafe":9}',
  '{"release":9.5,"minSafe":9}',
  '{"release":1,"minSafe":9}',
  '{"__proto__":{"release":9,"minSafe":9}}',
  `{"release":9,"minSafe":9,"x":"${'x'.repeat(1000)}"}`,
  '['.repeat(900),
])('A person is not stopped by what is no word of the host: %s', (text) => {
  expect(readPublished(text)).toBeUndefined();
});

test('A message is what it says it is, or nothing', () => {
  expect(isRunning({ running: 'abcdef12' })).toBe(true);
  expect(isServing({ serving: 'abcdef12' })).toBe(true);
  for (const other of [undefined, null, 'running', 7, {}, { running: 7 }, { serving: null }]) {
    expect([isRunning(other), isServing(other)]).toEqual([false, false]);
  }
});
