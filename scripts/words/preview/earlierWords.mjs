import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../ensure.mjs';

/** Where the earlier state is put. Its packages are those of the project around it. */
const folder = path.join(projectRoot, '.cache', 'preview-words');

/** What draws the screens, from the root: an earlier state is drawn by what draws this one. */
const drawnBy = 'scripts/words/preview';

/**
 * Takes out the project as it was at a commit.
 *
 * @param {string} commit
 * @returns {{ root: string, commit: string, commitName: string }} its folder, and which commit that is
 * @throws {Error} where there is no such commit; the message says what to write
 */
export function earlierWords(commit) {
  const found = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`]);
  if (found === undefined) {
    throw new Error(
      `Git knows no commit “${commit}” here. After --since, write one that \`git log --oneline\` lists, or a branch.`,
    );
  }
  const root = path.join(folder, 'before');
  const env = { GIT_INDEX_FILE: path.join(folder, 'index') };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  const isOut =
    git(['read-tree', found], env) !== undefined &&
    git(['checkout-index', '--all', '--force', `--prefix=${root}${path.sep}`], env) !== undefined;
  if (!isOut) throw new Error(`Git could not take out ${commit} into ${root}.`);
  cpSync(path.join(projectRoot, drawnBy), path.join(root, drawnBy), { recursive: true });
  const commitName = git(['log', '-1', '--format=%h “%s”, %as', found]) ?? found;
  return { root, commit: found, commitName };
}

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined} what Git says, or undefined where it failed
 */
function git(args, env = {}) {
  const { status, stdout } = spawnSync('git', args, {
    cwd: projectRoot,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return status === 0 ? stdout.trim() : undefined;
}
