/**
 * @typedef {{
 *   version?: string,
 *   license?: string,
 *   integrity?: string,
 *   resolved?: string,
 *   hasInstallScript?: boolean,
 *   dependencies?: Record<string, string>,
 *   peerDependencies?: Record<string, string>,
 *   peerDependenciesMeta?: Record<string, { optional?: boolean }>,
 * }} Locked
 * @typedef {{ packages: Record<string, Locked> }} Lock
 * @typedef {{
 *   name: string,
 *   version: string,
 *   dependencies: Record<string, string>,
 *   devDependencies: Record<string, string>,
 * }} Manifest
 * @typedef {{ name: string, folder: string, locked: Locked }} Shipped
 */

/** Tools by package.json, since nothing of them runs in a browser; yet their styles are compiled into ours. */
const compiledIn = ['nhsuk-frontend'];

/**
 * What package.json asks for that ends up in the guide, with the versions it asks for.
 *
 * @param {Manifest} manifest package.json
 * @returns {Record<string, string>}
 */
export function directlyShipped({ dependencies, devDependencies }) {
  const styles = compiledIn.map((name) => [name, devDependencies[name]]);
  return { ...dependencies, ...Object.fromEntries(styles) };
}

/**
 * Every package that the guide is made with, what those need included, by name.
 *
 * @param {Manifest} manifest package.json
 * @param {Lock} lock package-lock.json
 * @returns {Shipped[]}
 * @throws {Error} when the lock file does not hold one of them
 */
export function shippedPackages(manifest, lock) {
  /** @type {Map<string, Shipped>} */
  const found = new Map();
  /** @param {string} name @param {string} from */
  const add = (name, from) => {
    const folder = folderOf(name, from, lock);
    if (found.has(folder)) return;
    const locked = /** @type {Locked} */ (lock.packages[folder]);
    found.set(folder, { name, folder, locked });
    for (const needed of neededBy(locked)) add(needed, folder);
  };
  for (const name of Object.keys(directlyShipped(manifest))) add(name, '');
  return [...found.values()].sort((a, b) => (a.folder < b.folder ? -1 : 1));
}

/** @param {Locked} locked */
function neededBy({ dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} }) {
  const peers = Object.keys(peerDependencies).filter(
    (name) => peerDependenciesMeta[name]?.optional !== true,
  );
  return [...Object.keys(dependencies), ...peers];
}

/**
 * Where Node finds a package, seen from another one.
 *
 * @param {string} name
 * @param {string} from the folder of the package that needs it
 * @param {Lock} lock
 * @returns {string}
 */
function folderOf(name, from, lock) {
  const own = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  if (lock.packages[own]) return own;
  if (from === '') throw new Error(`package-lock.json has no ${name}`);
  const above = from.lastIndexOf('/node_modules/');
  return folderOf(name, above < 0 ? '' : from.slice(0, above), lock);
}
