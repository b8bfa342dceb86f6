import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { flowFolder, organisationFolder } from '../../chosenFolders.mjs';

/** All that a build is made from. The lock file stands for the packages. */
const inputs = [
  'flows',
  'index.html',
  'package-lock.json',
  'public',
  'scripts/build',
  'src',
  'vite.config.ts',
];

/**
 * A short name for what a build is made from: the same wherever and whenever it is built, and another one as
 * soon as a single word differs.
 *
 * @param root the folder of the project
 */
export function buildIdOf(root: string): string {
  const hash = createHash('sha256').update(`${flowFolder()}\0${organisationFolder()}`);
  for (const file of inputs.flatMap((input) => filesOf(root, input))) {
    const content = createHash('sha256')
      .update(readFileSync(join(root, file)))
      .digest('hex');
    hash.update(`${file}\0${content}\n`);
  }
  return hash.digest('hex').slice(0, 8);
}

const known = new Map<string, string>();

/** The id of this build. It is worked out once, so that everything in one build says the same. */
export function thisBuild(root = process.cwd()): string {
  const id = known.get(root) ?? buildIdOf(root);
  known.set(root, id);
  return id;
}

/** What to give to Vite's `define`, so that `src/guide/buildId.ts` knows the id. */
export function defineBuildId(root?: string): Readonly<Record<string, string>> {
  return { __BUILD_ID__: JSON.stringify(thisBuild(root)) };
}

/** Tells the guide which build it is, so that a print-out can be traced to the words that were in it. */
export function buildId(): Plugin {
  return {
    name: 'build-id',
    apply: 'build',
    config: ({ root }) => ({ define: defineBuildId(root) }),
  };
}

/** The files of one input, from the root, with slashes, in an order that no system's language changes. */
function filesOf(root: string, input: string): readonly string[] {
  const path = join(root, input);
  if (!statSync(path).isDirectory()) return [input];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => `${input}/${name.replaceAll('\\', '/')}`)
    .filter((file) => statSync(join(root, file)).isFile())
    .sort();
}
