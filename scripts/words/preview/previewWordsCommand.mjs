import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { projectRoot } from '../../ensure.mjs';
import { earlierWords } from './earlierWords.mjs';

const usage = `Usage: npm run preview-words -- [--since <commit>]
  Shows each screen whose words you changed beside the old one.
  --since <commit>  compared with that commit, or branch; without it, with what was committed last`;

/**
 * `npm run preview-words`: shows changed screens beside the old ones.
 *
 * @param {string[]} args
 * @returns {Promise<number>} the exit code: 1 where a file of words has a fault, 2 where the command is not understood
 */
export async function previewWordsCommand(args) {
  const since = sinceOf(args);
  if (since === undefined) {
    console.error(usage);
    return 2;
  }
  const faults = await faultsFound();
  if (faults.length > 0) {
    console.error('The screens cannot be drawn yet. Put this right, and try again:\n');
    for (const fault of faults) console.error(`- ${fault}\n`);
    return 1;
  }
  const { root, commitName } = earlierWords(since);
  console.log(`Drawing the screens as they were: ${commitName}`);
  const today = new Date();
  const before = await drawn(
    root,
    today,
    `The screens cannot be drawn as they were: after --since, write a later commit than ${commitName}`,
  );
  console.log('Drawing the screens as they are now');
  const now = await drawn(projectRoot, today, 'The screens cannot be drawn');
  /** @type {typeof import('./writePreview.ts')} */
  const { writePreview } = await inLanguage(projectRoot, 'scripts/words/preview/writePreview.ts');
  const { file, texts, screens } = await writePreview({
    root: projectRoot,
    folder: path.join(projectRoot, 'preview-words'),
    before,
    now,
    since: commitName,
  });
  console.log(
    texts + screens === 0
      ? '\nNothing changed: not a word on any screen.'
      : `\nTexts that changed: ${texts}. Screens that changed: ${screens}.`,
  );
  console.log(`Open ${file}`);
  return 0;
}

/** @param {string[]} args */
function sinceOf(args) {
  try {
    return parseArgs({ args, options: { since: { type: 'string', default: 'HEAD' } } }).values
      .since;
  } catch (error) {
    console.error(error instanceof Error ? `${error.message}\n` : error);
    return undefined;
  }
}

/** What the compiler finds, as somebody who writes words can follow it. */
async function faultsFound() {
  const compiler = path.join(projectRoot, 'node_modules', 'typescript', 'bin', 'tsc');
  const { stdout } = spawnSync(process.execPath, [compiler, '--noEmit', '--pretty', 'false'], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  /** @type {{ module: typeof import('./faultsInWords.ts') }} */
  const { module } = await runnerImport(path.join(import.meta.dirname, 'faultsInWords.ts'), {
    configFile: false,
  });
  return module.faultsInWords(stdout, (file) => readFileSync(path.join(projectRoot, file), 'utf8'));
}

/**
 * @param {string} root
 * @param {Date} today
 * @param {string} otherwise what is said where it fails
 * @returns {Promise<import('./screens.tsx').WordsDrawn>}
 */
async function drawn(root, today, otherwise) {
  try {
    /** @type {typeof import('./screens.tsx')} */
    const screens = await inLanguage(root, 'scripts/words/preview/screens.tsx');
    return await screens.wordsDrawn(today);
  } catch (error) {
    throw new Error(`${otherwise}.\n${error instanceof Error ? error.message : error}`);
  }
}

/**
 * A module of a state of the project, with the words of that state.
 *
 * @param {string} root
 * @param {string} file
 */
async function inLanguage(root, file) {
  /** @type {{ module: typeof import('../../build/aliases.ts') }} */
  const { module } = await runnerImport(path.join(root, 'scripts/build/aliases.ts'), {
    configFile: false,
  });
  /** @type {any} */
  const imported = await module.importChosen(file, { __BUILD_ID__: '"preview"' });
  return imported;
}
