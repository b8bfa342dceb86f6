import type { Plugin } from 'vite';
import { thisBuild } from './buildId.ts';

/** What of an edition the host tells. */
interface Edition {
  readonly release: number;
  readonly oldestSafe: number;
  readonly checkBy: string;
}

/** Writes `release.json`, which open pages ask for: a release older than `minSafe` then no longer lets itself be used. */
export function releaseFile(edition: Edition): Plugin {
  return {
    name: 'release-file',
    apply: 'build',
    generateBundle() {
      const source = releaseJson(edition, thisBuild());
      this.emitFile({ type: 'asset', fileName: 'release.json', source });
    },
  };
}

/**
 * What stands in `release.json`.
 *
 * @param build the id of the build
 * @throws {Error} where the numbers would recall the very release that they are published with
 */
export function releaseJson({ release, oldestSafe, checkBy }: Edition, build: string): string {
  const are = [release, oldestSafe].every((number) => Number.isSafeInteger(number) && number > 0);
  if (!are || oldestSafe > release) {
    throw new Error(`Release ${release} cannot be published with ${oldestSafe} as the oldest safe`);
  }
  return `${JSON.stringify({ release, minSafe: oldestSafe, reviewBy: checkBy, build })}\n`;
}
