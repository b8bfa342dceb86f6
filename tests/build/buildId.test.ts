import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { buildIdOf } from '../../scripts/build/release/buildId.ts';

/** A print-out can be traced to the words that were in it: the id stands for what was built, and for nothing else. */

const root = resolve(import.meta.dirname, '../..');
const temporary = mkdtempSync(join(tmpdir(), 'build-id-'));
const words = 'flows/second-opinion/words/en-GB/about.ts';
let folder = '';
let id = '';

beforeEach(() => {
  folder = mkdtempSync(join(temporary, 'copy-'));
  for (const input of [
    'scripts/build',
    'flows',
    'src',
    'public',
    'index.html',
    'package-lock.json',
    'vite.config.ts',
  ]) {
    cpSync(join(root, input), join(folder, input), { recursive: true });
  }
  id = buildIdOf(folder);
});
afterAll(() => rmSync(temporary, { recursive: true }));

test('It is eight characters that can be read out on the phone', () => {
  expect(id).toMatch(/^[\da-f]{8}$/);
});

test('It is the same in another folder', () => {
  const deeper = join(temporary, 'a folder', 'whose path is deeper');
  cpSync(folder, deeper, { recursive: true });
  expect(buildIdOf(deeper)).toBe(id);
});

test('It is the same another day', () => {
  utimesSync(join(folder, words), new Date(0), new Date(0));
  expect(buildIdOf(folder)).toBe(id);
});

test('It is the same whatever else lies in the folder', () => {
  mkdirSync(join(folder, '.git'));
  writeFileSync(join(folder, '.git/HEAD'), 'ref: refs/heads/other');
  writeFileSync(join(folder, 'README.md'), 'other words');
  expect(buildIdOf(folder)).toBe(id);
});

for (const file of [
  words,
  'src/main.tsx',
  'public/robots.txt',
  'index.html',
  'package-lock.json',
  'vite.config.ts',
  'scripts/build/pages/integrity.ts',
]) {
  test(`It is another one when ${file} has one character more`, () => {
    appendFileSync(join(folder, file), ' ');
    expect(buildIdOf(folder)).not.toBe(id);
  });
}

test('It is another one when a file has another name', () => {
  renameSync(join(folder, 'public/robots.txt'), join(folder, 'public/robots2.txt'));
  expect(buildIdOf(folder)).not.toBe(id);
});
