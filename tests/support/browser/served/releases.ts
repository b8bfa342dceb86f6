import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { start } from '#words/start.ts';
import { edition } from '../../../../flows/second-opinion/edition.ts';

const root = resolve(import.meta.dirname, '../../../..');

/** What a build is made from. */
const sources = [
  'flows',
  'index.html',
  'package-lock.json',
  'package.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
  'vite.config.ts',
];

/** A release that was really built. */
export interface Built {
  /** The folder with its files. */
  readonly folder: string;
  /** What its start page says first. */
  readonly heading: string;
}

/** The release that all other tests test. */
export const thisRelease: Built = {
  folder: resolve(process.env['E2E_DIST'] ?? 'dist'),
  heading: start.heading,
};

/** Later releases: the next one, and a third that recalls all before the second. */
export interface Later {
  readonly next: Built;
  readonly recalling: Built;
  readonly remove: () => void;
}

/** Builds later releases from copies of the sources, as those who publish the guide would. */
export async function buildLater(): Promise<Later> {
  const temporary = mkdtempSync(join(tmpdir(), 'releases-'));
  const remove = () => rmSync(temporary, { recursive: true });
  const { release } = edition;
  try {
    const [next, recalling] = await Promise.all([
      build(join(temporary, 'next'), release + 1, edition.oldestSafe),
      build(join(temporary, 'recalling'), release + 3, release + 2),
    ]);
    return { next, recalling, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

async function build(copy: string, release: number, oldestSafe: number): Promise<Built> {
  mkdirSync(copy);
  for (const source of sources) {
    cpSync(join(root, source), join(copy, source), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const heading = `${start.heading} (${release})`;
  change(join(copy, 'flows/second-opinion/edition.ts'), [
    [`  release: ${edition.release},`, `  release: ${release},`],
    [`  oldestSafe: ${edition.oldestSafe},`, `  oldestSafe: ${oldestSafe},`],
  ]);
  change(join(copy, 'flows/second-opinion/words/en-GB/start.ts'), [
    [`'${start.heading}'`, `'${heading}'`],
  ]);
  await promisify(execFile)(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
    cwd: copy,
  });
  return { folder: join(copy, 'dist'), heading };
}

function change(file: string, changes: readonly (readonly [from: string, to: string])[]): void {
  let text = readFileSync(file, 'utf8');
  for (const [from, to] of changes) {
    const parts = text.split(from);
    if (parts.length !== 2)
      throw new Error(`“${from}” stands ${parts.length - 1} times in ${file}`);
    text = parts.join(to);
  }
  writeFileSync(file, text);
}
