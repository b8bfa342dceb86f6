import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Lock, shippedPackages } from '../../scripts/build/release/shippedPackages.mjs';

/** The list of packages that goes with a release, as CycloneDX. */

interface Bom {
  readonly bomFormat: string;
  readonly serialNumber: string;
  readonly metadata: { readonly timestamp?: string; readonly component: { readonly name: string } };
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly licenses: readonly { readonly license: { readonly id: string } }[];
    readonly hashes: readonly { readonly alg: string; readonly content: string }[];
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const root = resolve(import.meta.dirname, '../..');
const json = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const lock: Lock = json('package-lock.json');
const folder = mkdtempSync(join(tmpdir(), 'sbom-test-'));
let texts: readonly string[];
let bom: Bom;

beforeAll(() => {
  texts = ['one', 'other'].map((name) => {
    const file = join(folder, name);
    // Without a network: what it says comes from the lock file.
    const env = { ...process.env, npm_config_offline: 'true' };
    execFileSync(process.execPath, ['scripts/sbom.mjs', file], { cwd: root, env, stdio: 'pipe' });
    return readFileSync(file, 'utf8');
  });
  bom = JSON.parse(texts[0] ?? '');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('It names exactly the packages that the guide is made with, their versions and licences', () => {
  const named = bom.components.map(({ name, version, licenses }) => [
    name,
    version,
    licenses.map(({ license }) => license.id).join(),
  ]);
  const shipped = shippedPackages(json('package.json'), lock);
  expect(named).toEqual(shipped.map(({ name, locked }) => [name, locked.version, locked.license]));
  expect(named.map(([name]) => name)).toEqual(expect.arrayContaining(['react', 'react-dom']));
});

test('It says what each package must be, as the lock file does', () => {
  for (const { name, hashes } of bom.components) {
    const [hash] = hashes;
    const inLock = `sha512-${Buffer.from(hash?.content ?? '', 'hex').toString('base64')}`;
    expect(inLock, name).toBe(lock.packages[`node_modules/${name}`]?.integrity);
  }
});

test('It says which package needs which', () => {
  const needs = bom.dependencies.find(({ ref }) => ref.startsWith('react-dom@'))?.dependsOn ?? [];
  expect(needs.map((ref) => ref.replace(/@[^@]*$/, '')).sort()).toEqual(['react', 'scheduler']);
});

test('It says the same whenever it is made', () => {
  expect(texts[1]).toBe(texts[0]);
  expect(bom.bomFormat).toBe('CycloneDX');
  expect(bom.metadata).not.toHaveProperty('timestamp');
  // The form that the standard asks of a serial number.
  expect(bom.serialNumber).toMatch(
    /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
  );
});

test('It names the guide, and neither a server nor a folder of the machine', () => {
  expect(bom.metadata.component.name).toBe(json('package.json').name);
  expect(texts[0]).not.toContain(root);
  expect(texts[0]).not.toContain(tmpdir());
  expect(texts[0]).not.toMatch(/https?:\/\/(?!cyclonedx\.org\/schema\/)/);
});
