import type { Plugin } from 'vite';
import { oneScript } from './oneScript.ts';

const file = 'src/early/early.ts';

/**
 * Writes the early script into the page, before everything else: it takes a hand-over link out of the address before
 * anything is drawn, and answers until the guide has come. While the sources themselves run there is none.
 */
export function early(): Plugin {
  let script = '';
  return {
    name: 'early',
    apply: 'build',
    async buildStart() {
      script = (await oneScript(file)).trim();
    },
    transformIndexHtml: () => [{ tag: 'script', children: script, injectTo: 'head' }],
  };
}
