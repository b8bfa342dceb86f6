import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from './ensure.mjs';

/** What a build is made of and can be chosen: the flow, and who publishes it. Each is a folder. */

const { imports } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));

/** @type {(alias: string) => string} */
const named = (alias) => dirname(imports[alias]).replace('./', '');

/** The folder of the flow where none is named, from the root: package.json leads `#flow/` there. */
export const defaultFlow = named('#flow/*');

/** The folder of who publishes the guide where nobody is named, from the root: package.json leads `#organisation/` there. */
export const defaultOrganisation = named('#organisation/*');

/**
 * The folder of the flow that is built, from the root.
 *
 * @param {string} [chosen] the name of a folder of flows, by default what GUIDE_FLOW says
 * @throws {Error} where there is none of that name; the message says which there are
 * @example flowFolder('umbrella') // 'flows/umbrella'
 */
export function flowFolder(chosen = process.env['GUIDE_FLOW']) {
  return chosen === undefined ? defaultFlow : folderIn('flows', 'edition.ts', '--flow', chosen);
}

/**
 * The folder of who publishes the guide, from the root.
 *
 * @param {string} [chosen] the name of a folder of flows/organisation, by default what GUIDE_ORGANISATION says
 * @throws {Error} where there is none of that name; the message says which there are
 * @example organisationFolder('example') // 'flows/organisation/example'
 */
export function organisationFolder(chosen = process.env['GUIDE_ORGANISATION']) {
  return chosen === undefined
    ? defaultOrganisation
    : folderIn('flows/organisation', 'publisher.ts', '--organisation', chosen);
}

/**
 * @param {string} all where the folders are, from the root
 * @param {string} file what each of them holds
 * @param {string} option after which its name is written
 * @param {string} chosen
 */
function folderIn(all, file, option, chosen) {
  const there = readdirSync(join(projectRoot, all)).filter((name) =>
    existsSync(join(projectRoot, all, name, file)),
  );
  if (there.includes(chosen)) return `${all}/${chosen}`;
  throw new Error(
    `${all} has no folder “${chosen}”. After ${option}, write one of: ${there.join(', ')}.`,
  );
}
