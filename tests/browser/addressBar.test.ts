import { expect, test } from 'vitest';
import { flow } from '../../flows/second-opinion/index.ts';
import { hrefTo, readAddress } from '../../src/browser/addressBar.ts';
import { address } from '../../src/engine/index.ts';

test('a person who follows a link to a screen is read as going there', () => {
  const about = flow.about.map(({ id }) => id);
  for (const to of [...Object.keys(flow.path), ...about, ...Object.values(address)]) {
    expect(readAddress(hrefTo(to))).toBe(to);
  }
});

test.each(['', '#', '#/'])('a person whose link ends in %j begins at the start', (fragment) => {
  expect(readAddress(fragment)).toBe(address.start);
});

test.each([
  ...['#plan', '#/__proto__', '#/plan?x=1', '#/%70lan', '#/%E0%A4%A', '#/plan\n'],
  ...['#javascript:alert(1)', '#/javascript:alert(1)', '#/<img>', '#/../plan', '#/pl\u202Ean'],
])('a person whose link ends in %j is not taken anywhere', (fragment) => {
  expect(readAddress(fragment)).toBeUndefined();
});

test('a link of 1 MB is read at once, as none', () => {
  expect(readAddress(`#/${'a'.repeat(1024 * 1024)}`)).toBeUndefined();
  expect(readAddress('#/'.repeat(512 * 1024))).toBeUndefined();
});
