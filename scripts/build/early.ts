import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const fileName = 'early.js';

/**
 * Puts a plain script before everything else in the page, which runs before anything is drawn. While the sources
 * themselves run there is none, and nothing stands in the page that could be drawn too early.
 */
export function early(): Plugin {
  return {
    name: 'early',
    apply: 'build',
    buildStart() {
      this.emitFile({
        type: 'asset',
        fileName,
        source: readFileSync(new URL('../../src/early.js', import.meta.url)),
      });
    },
    transformIndexHtml: () => [
      { tag: 'script', attrs: { src: `./${fileName}` }, injectTo: 'head' },
    ],
  };
}
