import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The files of a folder and its folders, in one order on every machine, as paths from it with slashes. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
