import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { NoLine } from '../../../src/offline/worker/noLine.ts';
import type { Release } from '../../../src/offline/worker/release.ts';
import { afterBuild } from '../afterBuild.ts';
import { filesIn } from '../builtFiles.ts';
import { oneScript } from '../oneScript.ts';
import { thisBuild } from './buildId.ts';

/** The name of the file that ends the worker, beside the host's settings: published as `sw.js`, it does. */
export const goodbyeFile = 'goodbye-sw.js';

/**
 * What no phone has to keep: what must come from the host, or is for hosts, robots and lawyers, or would stand in for
 * another file.
 */
const notKept =
  /^(?:embed\/.*|poster\.html|social\.png|sw\.js|release\.json|404\.html|robots\.txt|licences\.txt|_headers|\.htaccess)$|\.(?:gz|br|map)$/;

/**
 * Writes the service worker with the list of all that it keeps, and beside the host's settings the one that ends
 * it. List it when all other files of the guide are final, and before whatever tells hosts of them.
 *
 * @param noLine what it says where there is no line and a page is not kept
 */
export function worker(noLine: NoLine): Plugin {
  return afterBuild('worker', async (folder) => {
    const files = filesIn(folder).filter((file) => !notKept.test(file));
    const release = releaseOf(thisBuild(), files, (file) => readFileSync(join(folder, file)));
    const define = { __RELEASE__: JSON.stringify(release), __NO_LINE__: JSON.stringify(noLine) };
    writeFileSync(join(folder, 'sw.js'), await oneScript('src/offline/worker/worker.ts', define));
    const beside = `${folder}-hosting`;
    mkdirSync(beside, { recursive: true });
    writeFileSync(join(beside, goodbyeFile), await oneScript('src/offline/worker/goodbye.ts'));
  });
}

/**
 * The release that a worker keeps: each file with its hash, in one order on every machine. The start page is named as
 * the guide's folder, since that is the address people have; some hosts send them on from `index.html`.
 *
 * @param contentOf gives what stands in a file of the build
 */
export function releaseOf(
  id: string,
  files: readonly string[],
  contentOf: (file: string) => Uint8Array,
): Release {
  const hashes = [...files]
    .sort()
    .map((file) => [
      file === 'index.html' ? './' : file,
      createHash('sha256').update(contentOf(file)).digest('hex'),
    ]);
  return { build: id, files: Object.fromEntries(hashes) };
}
