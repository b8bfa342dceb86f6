import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Release } from '../../../../src/offline/worker/release.ts';

/** The files of a release with their hashes, as they stand in the script of its worker. */
export function releaseInWorker(folder: string): Pick<Release, 'files'> {
  const script = readFileSync(join(folder, 'sw.js'), 'utf8');
  const [, list] = /files:(\{[^}]*\})/.exec(script) ?? [];
  if (list === undefined) throw new Error('The worker has no list of files');
  // The worker's script is minified: its quotes are not those of JSON.
  return { files: JSON.parse(list.replace(/[`']/g, '"').replace(/([{,])(\w+):/g, '$1"$2":')) };
}
