import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The table in README.md: what it says is tested is tested by a test that is there, under the name that it gives. */

const table = readFileSync('tests/accessibility/README.md', 'utf8');
const rows = new Map(
  [...table.matchAll(/^\| (A\d+) \|(.*)$/gm)].map(([, id = '', row = '']) => [id, row]),
);
const references = [...rows].flatMap(([id, row]) =>
  [...row.matchAll(/`(tests\/[^`]+)`((?:,? “[^”]+”)*)/g)].map(([, file = '', titles = '']) => ({
    id,
    file,
    titles: [...titles.matchAll(/“([^”]+)”/g)].map(([, title = '']) => title),
  })),
);

/** What a test file says in strings, without its comments. */
function stringsOf(file: string): string {
  return readFileSync(file, 'utf8').replace(/^\s*(?:\/\*\*|\*|\/\/).*$/gm, '');
}

test('each goal from A1 to A28 has its row, in order', () => {
  expect([...rows.keys()]).toEqual(Array.from({ length: 28 }, (_, index) => `A${index + 1}`));
});

test('each goal names a test, or says why there is none', () => {
  for (const [id, row] of rows) {
    const has = references.some((one) => one.id === id && /\.(?:test|spec|check)\./.test(one.file));
    expect(has || /by hand|not reached/.test(row), id).toBe(true);
  }
});

test('each file and each title that the table names is there', () => {
  expect(references.length).toBeGreaterThan(50);
  for (const { id, file, titles } of references) {
    expect(existsSync(file), `${id}: ${file}`).toBe(true);
    if (!/\.(?:test|spec|check)\.tsx?$/.test(file)) continue;
    expect(titles.length, `${id}: ${file} is named without a title`).toBeGreaterThan(0);
    for (const title of titles) {
      expect(stringsOf(file).includes(title), `${id}: “${title}” in ${file}`).toBe(true);
    }
  }
});
