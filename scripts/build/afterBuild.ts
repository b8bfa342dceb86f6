import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Does something with the built files, once all of them are written. Several do it in the order in which they
 * are listed; after a build that failed, none does.
 *
 * @param act is given the folder of the build
 */
export function afterBuild(name: string, act: (folder: string) => void | Promise<void>): Plugin {
  let folder = '';
  let isWritten = false;
  return {
    name,
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    writeBundle() {
      isWritten = true;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler(error) {
        // A build that failed early comes here without an error, and its own is to be seen.
        if (isWritten && !error) await act(folder);
      },
    },
  };
}
