import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { shippedPackages } from './shippedPackages.mjs';

/** What a package says of its licence elsewhere, where it brings no file. */
const withoutFile: Readonly<Record<string, string>> = {
  // Its README says “MIT Licence”; its repository has this notice over the text of that licence.
  'nhsuk-frontend': 'Copyright (c) 2019 NHS.UK',
};

const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;

/** Writes `licences.txt` into the build: the licence of each package that the guide is made with. */
export function licences(): Plugin {
  let root = '';
  return {
    name: 'licences',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licencesText(root) });
    },
  };
}

/**
 * The licences of all packages that the guide is made with, by name.
 *
 * @param root the folder of the project, with the packages installed
 * @throws {Error} when a package does not bring its licence
 */
export function licencesText(root: string): string {
  const json = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
  const shipped = shippedPackages(json('package.json'), json('package-lock.json'));
  const texts = shipped.map(({ name, folder, locked }) => {
    const title = `${name} ${locked.version} (${locked.license})`;
    return `${title}\n${'-'.repeat(title.length)}\n\n${licenceOf(name, join(root, folder))}\n`;
  });
  return ['The guide is made with these packages.\n', ...texts].join('\n\n');
}

function licenceOf(name: string, folder: string): string {
  const file = readdirSync(folder)
    .sort()
    .find((one) => /^licen[cs]e(\.|$)/i.test(one));
  if (file !== undefined) {
    return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  }
  const notice = withoutFile[name];
  if (notice === undefined)
    throw new Error(`${name} brings no licence: see scripts/build/release/licences.ts`);
  return `MIT License\n\n${notice}\n\n${mit}`;
}
