import { expect, test } from 'vitest';
import { faultsOf, namedIn } from '../support/papers/namedTests.ts';
import { testsIn } from '../support/papers/testsIn.ts';

/** What is said of a test is caught where it is not so. */

const titled = (source: string) => testsIn('sample.test.ts', source);
const off = (source: string) => titled(source).map(({ isOff }) => isOff);

test('a test is known by its title, in a group, in a table, in either tool’s way', () => {
  const source = `
    test('one', () => {});
    describe('group', () => { it.each([1])('two %i', () => {}); });
    test.describe('group', () => { for (const at of [1]) test(\`three \${at}\`, async () => {}); });
    test.use({}); test.step('no test', () => {});
  `;
  expect(titled(source).map(({ title }) => title)).toEqual(
    expect.arrayContaining(['one', 'two %i', `three \${at}`]),
  );
});

test.each([
  "test.skip('x', () => {});",
  "test.todo('x', () => {});",
  "test.fixme('x', () => {});",
  "test.fails('x', () => {});",
  "test.skipIf(true)('x', () => {});",
  "test.each([1]).skip('x', () => {});",
  "describe.skip('g', () => { test('x', () => {}); });",
  "test.describe.skip('g', () => { test('x', () => {}); });",
  "test.describe('g', () => { test.skip(true, 'why'); test('x', () => {}); });",
  "test('x', async () => { if (1) test.skip(); });",
  "test('x', (context) => { context.skip(); });",
])('a test that may be passed over is said to be: %s', (source) => {
  expect(off(source)).toEqual([true]);
});

test('a test beside one that is skipped still runs', () => {
  expect(off("test('x', () => {}); test.skip('y', () => {});")).toEqual([false, true]);
});

test('a title may hold quotation marks, and a file may have several', () => {
  expect(namedIn('`a/b.test.ts` “on “%s” only” “two”; `c/d.ts`')).toEqual([
    { file: 'a/b.test.ts', titles: ['on “%s” only', 'two'] },
    { file: 'c/d.ts', titles: [] },
  ]);
});

test('what is not there is told, and what is there is not', () => {
  const file = 'tests/safety/namedTests.test.ts';
  const title = 'a test beside one that is skipped still runs';
  expect(faultsOf({ file, titles: [title] })).toEqual([]);
  expect(faultsOf({ file, titles: [`${title}.`] })).toEqual([`${file} has no test “${title}.”`]);
  expect(faultsOf({ file, titles: [] })).toEqual([`${file} is named without a title`]);
  expect(faultsOf({ file: 'tests/safety/none.test.ts', titles: ['x'] })).toEqual([
    'tests/safety/none.test.ts is not there',
  ]);
  const mayBeSkipped = `\${person.name}: has on paper what is on the screen`;
  const skipped = 'tests/accessibility/engines/walk.check.ts';
  expect(faultsOf({ file: skipped, titles: [mayBeSkipped] })).toEqual([
    `${skipped}: “${mayBeSkipped}” may be skipped`,
  ]);
});
