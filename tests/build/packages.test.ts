import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import {
  type Lock,
  type Manifest,
  shippedPackages,
} from '../../scripts/build/release/shippedPackages.mjs';

/** What the guide is made with is known to the byte, small, free to use, and runs nothing when installed. */

const root = resolve(import.meta.dirname, '../..');
const json = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const manifest: Manifest & { allowScripts: Record<string, boolean> } = json('package.json');
const lock: Lock = json('package-lock.json');
const locked = Object.entries(lock.packages).filter(([folder]) => folder !== '');
const shipped = shippedPackages(manifest, lock);
const allowed = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'];

/** The folders of the packages of which something is so, so that a failure names them. */
const where = (wrong: (one: (typeof locked)[number]) => boolean) =>
  locked.filter(wrong).map(([folder]) => folder);

test('package.json asks for one version of each package, and no range', () => {
  const asked = { ...manifest.dependencies, ...manifest.devDependencies };
  const loose = Object.entries(asked).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
});

test('The lock file holds what package.json asks for', () => {
  const { dependencies, devDependencies } = manifest;
  expect(lock.packages['']).toMatchObject({ dependencies, devDependencies });
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
});

test('What is installed is what the lock file holds', () => {
  for (const { name, folder, locked: one } of shipped) {
    expect(json(join(folder, 'package.json')).version, name).toBe(one.version);
  }
});

test('The lock file says what each package must be, and names no server', () => {
  expect(locked.length).toBeGreaterThan(100);
  expect(where(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
  expect(where(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved"|\.tgz"/);
});

test('At most eight packages are asked for by name to run in a browser', () => {
  expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(8);
});

test('No package may run anything when it is installed', () => {
  const running = where(([, { hasInstallScript }]) => hasInstallScript === true);
  const decided = running.map((folder) => [folder.replace(/^.*node_modules\//, ''), false]);
  expect(manifest.allowScripts).toEqual(Object.fromEntries(decided));
});

test('Every package that the guide is made with has a licence that lets anyone use it', () => {
  for (const { name, folder, locked: one } of shipped) {
    const { license } = json(join(folder, 'package.json'));
    expect(allowed, `${name}: ${license}`).toContain(license);
    expect(one.license, name).toBe(license);
  }
});

test('The guide is made with these packages, what they need included', () => {
  expect(shipped.map(({ name }) => name)).toEqual([
    '@standard-schema/spec',
    '@xstate/react',
    'lean-qr',
    'nhsuk-frontend',
    'react',
    'react-dom',
    'react-hook-form',
    'scheduler',
    'ts-ics',
    'use-isomorphic-layout-effect',
    'use-sync-external-store',
    'xstate',
  ]);
});

test('Two versions of one package are told apart, as Node tells them apart', () => {
  const two = shippedPackages(
    {
      name: 'x',
      version: '1.0.0',
      dependencies: { a: '1.0.0', b: '2.0.0' },
      devDependencies: { 'nhsuk-frontend': '1.0.0' },
    },
    {
      packages: {
        'node_modules/a': { version: '1.0.0', dependencies: { b: '^1.0.0' } },
        'node_modules/a/node_modules/b': { version: '1.0.0', dependencies: { c: '^1.0.0' } },
        'node_modules/b': { version: '2.0.0' },
        'node_modules/c': {
          version: '1.0.0',
          peerDependencies: { d: '1', a: '1' },
          peerDependenciesMeta: { d: { optional: true } },
        },
        'node_modules/nhsuk-frontend': { version: '1.0.0' },
        'node_modules/tool': { version: '1.0.0' },
      },
    },
  );
  expect(two.map(({ name, locked: { version } }) => `${name} ${version}`)).toEqual([
    'a 1.0.0',
    'b 1.0.0',
    'b 2.0.0',
    'c 1.0.0',
    'nhsuk-frontend 1.0.0',
  ]);
});
