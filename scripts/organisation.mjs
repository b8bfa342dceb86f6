import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from './ensure.mjs';

const all = 'flows/organisation';

/** The folder of who publishes the guide where nobody is named, from the root: package.json leads `#organisation/` there. */
export const defaultFolder = named();

function named() {
  const { imports } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  return dirname(imports['#organisation/*']).replace('./', '');
}

/**
 * The folder of who publishes the guide, from the root.
 *
 * @param {string} [chosen] the name of a folder of flows/organisation, by default what GUIDE_ORGANISATION says
 * @throws {Error} where there is none of that name; the message says which there are
 * @example organisationFolder('example') // 'flows/organisation/example'
 */
export function organisationFolder(chosen = process.env['GUIDE_ORGANISATION']) {
  if (chosen === undefined) return defaultFolder;
  const folder = `${all}/${chosen}`;
  if (/^[\w-]+$/.test(chosen) && existsSync(join(projectRoot, folder))) return folder;
  const there = readdirSync(join(projectRoot, all), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  throw new Error(
    `${all} has no folder “${chosen}”. After --organisation, write one of: ${there.join(', ')}.`,
  );
}
