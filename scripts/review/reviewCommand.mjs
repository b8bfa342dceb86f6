import path from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { projectRoot } from '../ensure.mjs';

/**
 * `npm run review`: writes the review pack, or keeps the edition that was signed off.
 *
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function reviewCommand(args) {
  const { values } = parseArgs({
    args,
    options: {
      folder: { type: 'string' },
      'signed-off': { type: 'string' },
      by: { type: 'string', default: '' },
    },
  });
  /** @type {{ module: typeof import('../build/aliases.ts') }} */
  const { module: language } = await runnerImport(
    path.join(projectRoot, 'scripts/build/aliases.ts'),
    { configFile: false },
  );
  /** @type {typeof import('./writeReview.tsx')} */
  const { keepSigned, writeReview } = await language.importChosen('scripts/review/writeReview.tsx');
  const signedOff = values['signed-off'];
  if (signedOff !== undefined) {
    console.log(`Kept as it was signed off: ${keepSigned(signedOff, values.by)}`);
    return 0;
  }
  const began = performance.now();
  const { folder, files } = writeReview({
    ...(values.folder === undefined ? {} : { folder: path.resolve(values.folder) }),
    report: (line) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(0);
      console.log(`${seconds.padStart(4)} s  ${line}`);
    },
  });
  console.log(`\nThe review pack: ${files.length} files in ${folder}`);
  console.log(`Open ${path.join(folder, 'index.html')}`);
  return 0;
}
