import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { flowFolder, organisationFolder } from '../chosenFolders.mjs';
import { projectRoot } from '../ensure.mjs';

/** Languages that nobody speaks, one long and one from right to left: they show what is not in a folder of words. */
export const pseudoLocales = ['en-XA', 'ar-XB'];

const cache = join(projectRoot, '.cache/locales');

/**
 * Writes the folders of words of the pseudo-locales into .cache/locales, each made of the English words. They are
 * never built for people. Do it again when words were added: a folder holds a file for each English file.
 */
export function writePseudoLocales() {
  const folders = {
    words: `${flowFolder()}/words/en-GB`,
    interface: 'src/interface/en-GB',
    organisation: `${organisationFolder()}/words/en-GB`,
  };
  rmSync(cache, { recursive: true, force: true });
  for (const locale of pseudoLocales) {
    for (const [name, folder] of Object.entries(folders)) {
      const files = readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' });
      for (const file of files.filter((one) => one.endsWith('.ts'))) {
        write(locale, join(cache, locale, name, file), join(folder, file));
      }
    }
  }
}

/**
 * @param {string} locale
 * @param {string} target
 * @param {string} source
 */
function write(locale, target, source) {
  const code = readFileSync(join(projectRoot, source), 'utf8');
  const names = [...code.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name);
  const from = (/** @type {string} */ file) =>
    relative(dirname(target), join(projectRoot, file)).replaceAll('\\', '/');
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(
    target,
    [
      `import { pseudoLocalise } from '${from('scripts/locales/pseudoLocalise.ts')}';`,
      `import * as english from '${from(source)}';`,
      `export type * from '${from(source)}';`,
      ...names.map((name) => `export const ${name} = ${wordsOf(name, locale)};`),
      '',
    ].join('\n'),
  );
}

/**
 * @param {string | undefined} name
 * @param {string} locale
 */
function wordsOf(name, locale) {
  if (name === 'language') return `'${locale}'`;
  if (name === 'direction') return locale.startsWith('ar') ? "'rtl'" : "'ltr'";
  return `pseudoLocalise(english.${name}, '${locale}')`;
}
