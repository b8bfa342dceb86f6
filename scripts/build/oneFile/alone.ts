import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const root = resolve(import.meta.dirname, '../../..');
/** As Vite names files, on Windows too. */
const fileCalled = (path: string) => resolve(root, path).replaceAll('\\', '/');
const extras = fileCalled('src/styles/extras.scss');

/** What a file without a host does in the place of modules that need one, by their paths from the root. */
const inPlaceOf: Readonly<Record<string, string>> = {
  // Nothing keeps it but the person who has the file, and nobody can recall it. Past its date it says so by itself.
  'src/offline/keepCurrent.tsx': 'export function keepCurrent() {}',
  // Its styles are all in the page.
  'src/browser/loadStyles.ts': 'export async function loadStyles() {}',
  // The map is not in the one file.
  'src/components/Footer/MapLink.tsx': 'export function MapLink() { return null; }',
  // A link to a file leads nowhere on another device.
  'src/sheets/keep/HandOver.tsx': 'export function HandOver() { return null; }',
};

/** The module that a file is, and what is in its place; undefined for every other file. */
function standInFor(id: string) {
  const file = Object.keys(inPlaceOf).find((one) => id === fileCalled(one));
  return file === undefined ? undefined : { file, code: inPlaceOf[file] };
}

/** For what is drawn at build: the same in the place of the same modules, so that the guide finds the page as it would draw it. */
export function standIns(): Plugin {
  return { name: 'stand-ins', enforce: 'pre', load: (id) => standInFor(id)?.code };
}

const extrasInPage = '\0extras-in-page';

/** Takes out what asks a host for something, and puts the styles that come later into the page. */
export function alone(): Plugin {
  const found = new Set<string>();
  return {
    name: 'alone',
    apply: 'build',
    enforce: 'pre',
    config: () => ({ publicDir: false }),
    resolveId: (source) => (source.endsWith('/extras.scss?url') ? extrasInPage : undefined),
    load(id) {
      if (id === extrasInPage) {
        found.add(id);
        return {
          code: `import ${JSON.stringify(extras)}; export default '';`,
          moduleSideEffects: true,
        };
      }
      const standIn = standInFor(id);
      if (standIn) found.add(standIn.file);
      return standIn?.code;
    },
    buildEnd(error) {
      const missing = [extrasInPage, ...Object.keys(inPlaceOf)].filter((one) => !found.has(one));
      if (!error && missing.length > 0) {
        throw new Error(`The guide no longer has what one file has to do without: ${missing}`);
      }
    },
  };
}
