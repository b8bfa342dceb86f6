import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { projectRoot } from '../ensure.mjs';

/**
 * Writes the folders of words of the pretend languages into .cache/languages, each made of the English words. They
 * are never built for people. Run it again when words were added: a folder holds a file for each English file.
 */

/** Languages that nobody speaks, one long and one from right to left: they show what is not in a folder of words. */
export const pretendLanguages = ['en-XA', 'ar-XB'];
const folders = { words: 'flows/second-opinion/words/en-GB', interface: 'src/interface/en-GB' };
const cache = join(projectRoot, '.cache/languages');

rmSync(cache, { recursive: true, force: true });
for (const language of pretendLanguages) {
  for (const [name, folder] of Object.entries(folders)) {
    for (const file of readdirSync(join(projectRoot, folder), {
      recursive: true,
      encoding: 'utf8',
    })) {
      if (file.endsWith('.ts'))
        write(language, join(cache, language, name, file), join(folder, file));
    }
  }
}

/**
 * @param {string} language
 * @param {string} target
 * @param {string} source
 */
function write(language, target, source) {
  const code = readFileSync(join(projectRoot, source), 'utf8');
  const names = [...code.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name);
  const from = (/** @type {string} */ file) =>
    relative(dirname(target), join(projectRoot, file)).replaceAll('\\', '/');
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(
    target,
    [
      `import { pretend } from '${from('scripts/languages/pretend.ts')}';`,
      `import * as english from '${from(source)}';`,
      `export type * from '${from(source)}';`,
      ...names.map((name) => `export const ${name} = ${wordsOf(name, language)};`),
      '',
    ].join('\n'),
  );
}

/**
 * @param {string | undefined} name
 * @param {string} language
 */
function wordsOf(name, language) {
  if (name === 'language') return `'${language}'`;
  if (name === 'direction') return language.startsWith('ar') ? "'rtl'" : "'ltr'";
  return `pretend(english.${name}, '${language}')`;
}
