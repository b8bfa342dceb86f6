import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { earlierWords } from '../../scripts/words/preview/earlierWords.mjs';

const root = join(import.meta.dirname, '../..');

test('An editor who mistypes the command is told how it is used', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'preview-words', '--sinse', 'HEAD'],
    { cwd: root, encoding: 'utf8' },
  );
  expect(status).toBe(2);
  expect(stderr).toContain('--sinse');
  expect(stderr).toContain('Usage: npm run preview-words -- [--since <commit>]');
});

test('An editor who names a commit that is not there is told what to write', () => {
  expect(() => earlierWords('no-such-commit')).toThrow(
    'Git knows no commit “no-such-commit” here. After --since, write one that `git log --oneline` lists',
  );
  expect(() => earlierWords('--help')).toThrow('Git knows no commit “--help” here.');
});
