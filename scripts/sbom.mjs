import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { directlyShipped, shippedPackages } from './build/release/shippedPackages.mjs';
import { projectRoot } from './ensure.mjs';

/** @typedef {import('./build/release/shippedPackages.mjs').Manifest & { description: string }} Manifest */

/**
 * Writes what the guide is made with, as CycloneDX, by npm's own command. That command forgets a package which
 * a tool needs as well, React among them; so it gets a lock file that holds the guide's packages and no tools.
 * What it adds of the moment and of the machine is taken out, so that the same release gives the same bytes.
 *
 * Usage: node scripts/sbom.mjs [file]
 */
const file = path.resolve(projectRoot, process.argv[2] ?? 'dist-hosting/sbom.cdx.json');
/** @type {Manifest} */
const manifest = readJson('package.json');
/** @type {import('./build/release/shippedPackages.mjs').Lock} */
const lock = readJson('package-lock.json');

const temporary = mkdtempSync(path.join(tmpdir(), 'sbom-'));
try {
  // npm names the whole after its folder.
  const folder = path.join(temporary, manifest.name);
  mkdirSync(folder);
  const { name, version, description } = /** @type {Manifest & { version: string }} */ (manifest);
  const own = {
    name,
    version,
    description,
    private: true,
    dependencies: directlyShipped(manifest),
  };
  const packages = shippedPackages(manifest, lock).map((one) => [
    one.folder,
    { ...one.locked, dev: undefined, devOptional: undefined },
  ]);
  writeJson(path.join(folder, 'package.json'), own);
  writeJson(path.join(folder, 'package-lock.json'), {
    name,
    version,
    lockfileVersion: 3,
    packages: { '': own, ...Object.fromEntries(packages) },
  });
  mkdirSync(path.dirname(file), { recursive: true });
  writeJson(file, withoutMoment(JSON.parse(npmSbom(folder))));
  console.log(`${file}: ${packages.length} packages`);
} finally {
  rmSync(temporary, { recursive: true });
}

/** @param {string} folder */
function npmSbom(folder) {
  const args = [
    'sbom',
    '--sbom-format=cyclonedx',
    '--sbom-type=application',
    '--package-lock-only',
  ];
  const npmScript = process.env['npm_execpath'];
  /** @type {import('node:child_process').ExecFileSyncOptionsWithStringEncoding} */
  const options = { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] };
  if (npmScript && /^npm-cli\.c?js$/.test(path.basename(npmScript))) {
    return execFileSync(process.execPath, [npmScript, ...args], options);
  }
  return execFileSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/**
 * Leaves out when it was made and by which version of npm, and makes the serial number from what it says.
 *
 * @param {{ metadata: { timestamp?: string, tools: { version?: string }[] }, serialNumber?: string }} bom
 */
function withoutMoment(bom) {
  const { timestamp: _, ...metadata } = bom.metadata;
  const tools = metadata.tools.map(({ version: __, ...tool }) => tool);
  const content = { ...bom, serialNumber: undefined, metadata: { ...metadata, tools } };
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  // Version 8 is the one for numbers of one's own making (RFC 9562).
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`];
  const serialNumber = `urn:uuid:${parts.join('-')}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
  return { ...content, serialNumber };
}

/** @param {string} name */
function readJson(name) {
  return JSON.parse(readFileSync(path.join(projectRoot, name), 'utf8'));
}

/** @param {string} name @param {unknown} value */
function writeJson(name, value) {
  writeFileSync(name, `${JSON.stringify(value, null, 2)}\n`);
}
