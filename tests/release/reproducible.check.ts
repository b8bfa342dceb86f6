import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn } from '../../scripts/build/builtFiles.ts';

/** The same sources give the same files, byte for byte, in any folder and at any time. */

const root = resolve(import.meta.dirname, '../..');
const temporary = mkdtempSync(join(tmpdir(), 'reproducible-'));
const folders = ['a', 'a folder whose name is longer/and whose path is deeper'].map((name) =>
  join(temporary, name),
);
const notSources = /^(?:node_modules|dist(?:-.*)?|test-results|playwright-report|\.git|\.cache)$/;

/** The hash of each file in a folder, by its path. */
function hashesIn(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    filesIn(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

/** Runs a program of the project, from a copy of it, in another time zone for each. */
function run(folder: string, args: readonly string[]): void {
  // Without NODE_ENV, which a test sets and a person at a shell does not.
  const { NODE_ENV: _, ...own } = process.env;
  const env = { ...own, TZ: folder === folders[0] ? 'Pacific/Auckland' : 'UTC' };
  execFileSync(process.execPath, args, { cwd: folder, env, stdio: 'pipe' });
}

beforeAll(() => {
  for (const folder of folders) {
    mkdirSync(folder, { recursive: true });
    cpSync(root, folder, {
      recursive: true,
      filter: (from) => !notSources.test(from.slice(root.length + 1)),
    });
    // One has packages of its own, so that their folder differs too.
    const packages = join(folder, 'node_modules');
    if (folder === folders[0]) symlinkSync(join(root, 'node_modules'), packages, 'junction');
    else cpSync(join(root, 'node_modules'), packages, { recursive: true, verbatimSymlinks: true });
    run(folder, ['node_modules/vite/bin/vite.js', 'build']);
    run(folder, ['scripts/sbom.mjs']);
  }
});

afterAll(() => rmSync(temporary, { recursive: true }));

test('Two folders give the same release', () => {
  const [one, other] = folders.map((folder) => hashesIn(join(folder, 'dist')));
  expect(Object.keys(one ?? {})).toEqual(
    expect.arrayContaining(['index.html', 'urgent-help.html', 'licences.txt']),
  );
  expect(other).toEqual(one);
});

test('Two folders give the same settings for hosts, and the same list of packages', () => {
  const [one, other] = folders.map((folder) => hashesIn(join(folder, 'dist-hosting')));
  expect(Object.keys(one ?? {})).toContain('sbom.cdx.json');
  expect(other).toEqual(one);
});

test('No file of the release names the folder that it was built in', () => {
  for (const folder of folders) {
    for (const part of ['dist', 'dist-hosting']) {
      const naming = filesIn(join(folder, part)).filter((file) => {
        const text = readFileSync(join(folder, part, file), 'utf8');
        return text.includes(temporary) || text.includes(root);
      });
      expect(naming).toEqual([]);
    }
  }
});
