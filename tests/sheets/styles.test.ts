import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** The styles of extras come with them, so nothing that is shown before may need them. */

const src = resolve(import.meta.dirname, '../../src');
const styled = classesIn(readFileSync(join(src, 'styles/extras.scss'), 'utf8'), /\.([a-z][\w-]*)/g);

/** The classes that components in files of these names give. */
function given(files: RegExp): ReadonlySet<string> {
  const texts = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.tsx') && files.test(name))
    .map((name) => readFileSync(join(src, name), 'utf8'));
  const names = texts.flatMap((text) =>
    [...text.matchAll(/className=(?:"[^"]*"|\{[^}]*\})/g)].map(([name]) => name),
  );
  return classesIn(names.join('\n'), /(?<![\w-])([a-z][\w-]*)/g);
}

function classesIn(text: string, name: RegExp): ReadonlySet<string> {
  const withoutComments = text.replace(/\/\/.*/g, '');
  return new Set([...withoutComments.matchAll(name)].flatMap(([, found = '']) => found));
}

/** What nhsuk-frontend names, or the frame of every page, stands in the styles of all pages too. */
const elsewhere = /^(?:nhsuk-|page$)/;

test('Every class that is styled for extras is given by one of them, and by nothing else', () => {
  const own = [...styled].filter((name) => !elsewhere.test(name));
  expect(own.length).toBeGreaterThan(10);
  const [ofExtras, ofOthers] = [given(/^sheets\//), given(/^(?!sheets\/)/)];
  expect(own.filter((name) => !ofExtras.has(name))).toEqual([]);
  expect(own.filter((name) => ofOthers.has(name))).toEqual([]);
});
