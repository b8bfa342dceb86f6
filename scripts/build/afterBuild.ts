import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Does something with the built files, once all of them are written. Several do it in the order in which they
 * are listed; after a build that failed, none does.
 *
 * @param act is given the folder of the build
 */
export function afterBuild(name: string, act: (folder: string) => void): Plugin {
  let folder = '';
  return {
    name,
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler(error) {
        if (!error) act(folder);
      },
    },
  };
}
