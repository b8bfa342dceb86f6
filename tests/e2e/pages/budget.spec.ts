import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

/** What a phone on a bad line has to fetch, gzipped, in kB of 1000 bytes. */
const most: readonly [what: string, files: RegExp, kB: number][] = [
  ['What the first screen loads', /^index-.*\.js$/, 113.5],
  ['The sheets, which come at rest', /^sheetBundle-.*\.js$/, 57],
  ['What a calendar entry takes', /^calendarEntry-.*\.js$/, 8],
  ['What comes once the page is at rest', /^deferred-.*\.js$/, 4.3],
  ['The advice of the outcomes, which comes with it', /^advise-.*\.js$/, 14.8],
  ['The styles of the sheets', /^extras-.*\.css$/, 1.4],
];
/** What stands in the page itself, gzipped, in kB. */
const inPage: readonly [what: string, part: RegExp, kB: number][] = [
  ['All of it', /^[\s\S]*$/, 14],
  ['All styles', /<style>([\s\S]*?)<\/style>/, 7.8],
  ['The script that keeps a press until the guide has come', /<script>([\s\S]*?)<\/script>/, 1.7],
];
const dist = process.env['E2E_DIST'] ?? 'dist';
const assets = join(dist, 'assets');
const page = readFileSync(join(dist, 'index.html'), 'utf8');
const names = readdirSync(assets);

for (const [what, files, budget] of most) {
  test(`${what}: one file of at most ${budget} kB`, () => {
    const found = names.filter((name) => files.test(name));
    expect(found).toHaveLength(1);
    const size = gzipSync(readFileSync(join(assets, found[0] ?? ''))).length / 1000;
    expect(size).toBeGreaterThan(1);
    expect(size).toBeLessThanOrEqual(budget);
  });
}

for (const [what, part, budget] of inPage) {
  test(`${what} in the page: at most ${budget} kB`, () => {
    const [all = '', found = all] = part.exec(page) ?? [];
    const size = gzipSync(found).length / 1000;
    expect(size).toBeGreaterThan(1);
    expect(size).toBeLessThanOrEqual(budget);
  });
}

// With 1.65 kB of headers that is 131.65 kB.
test('A whole journey takes at most 130 kB, headers aside, from a host that sends brotli', () => {
  const sizes = [
    page,
    ...names
      .filter((name) => /^(?:index|deferred|advise)-.*\.js$/.test(name))
      .map((name) => readFileSync(join(assets, name))),
  ].map((file) => brotliCompressSync(file).length / 1000);
  expect(sizes).toHaveLength(4);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(130);
});

test('There is no script and no style beyond these', () => {
  const others = names.filter(
    (name) => /\.(js|css)$/.test(name) && !most.some(([, files]) => files.test(name)),
  );
  expect(others).toEqual([]);
});
