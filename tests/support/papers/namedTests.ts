import { existsSync, readFileSync } from 'node:fs';
import { testsIn } from './testsIn.ts';

/** A file that a paper names, and the titles of the tests in it. */
export interface Named {
  readonly file: string;
  readonly titles: readonly string[];
}

/** Where the commands of `README.md` look for tests. */
const isRun = [
  /^tests\/(?!e2e\/|release\/).+\.test\.tsx?$/,
  /^tests\/(?:e2e\/.+|accessibility\/[^/]+)\.spec\.ts$/,
  /^tests\/(?:release|accessibility\/engines)\/[^/]+\.check\.ts$/,
];

/** Files in backticks, each with the titles that follow it in “quotation marks”, which may hold a pair of their own. */
export function namedIn(text: string): readonly Named[] {
  return [...text.matchAll(/`([^`\s]+\/[^`\s]+)`((?:,? “(?:[^“”]|“[^“”]*”)+”)*)/g)].map(
    ([, file = '', titles = '']) => ({
      file,
      titles: [...titles.matchAll(/“((?:[^“”]|“[^“”]*”)+)”/g)].map(([, title = '']) => title),
    }),
  );
}

/** What is wrong with what a paper names: no such file, no such test, one that may be skipped, or a file that nothing runs. */
export function faultsOf({ file, titles }: Named): readonly string[] {
  if (!existsSync(file)) return [`${file} is not there`];
  if (!/\.(?:test|spec|check)\.tsx?$/.test(file)) return [];
  if (!isRun.some((pattern) => pattern.test(file))) return [`no command runs ${file}`];
  if (titles.length === 0) return [`${file} is named without a title`];
  const there = testsOf(file);
  return titles.flatMap((title) => {
    const those = there.filter((test) => test.title === title);
    if (those.length === 0) return [`${file} has no test “${title}”`];
    return those.some(({ isOff }) => isOff) ? [`${file}: “${title}” may be skipped`] : [];
  });
}

const read = new Map<string, ReturnType<typeof testsIn>>();
function testsOf(file: string) {
  const tests = read.get(file) ?? testsIn(file, readFileSync(file, 'utf8'));
  read.set(file, tests);
  return tests;
}
