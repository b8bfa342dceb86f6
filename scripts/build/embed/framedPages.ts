import type { Plugin } from 'vite';
import { oneScript } from '../oneScript.ts';
import { framedFolder } from './framedFolder.ts';

/** What the guide asks for beside the page that it runs in. */
const besidePages = ['logo.svg', 'release.json'];

/** Pages that nobody comes to within the guide. */
const notFramed = ['404.html', 'poster.html'];

const charset = '<meta charset="utf-8">';

/**
 * Writes every page once more for frames, into a folder of their own: the host's settings let other sites show that folder
 * and nothing else. Links between the pages stay in it; scripts and styles are those of the guide.
 *
 * List it after whatever writes and signs pages, and before policyMeta.
 */
export function framedPages(): Plugin {
  return {
    name: 'framed-pages',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const script = (await oneScript('scripts/build/embed/inFrame.ts')).trim();
        for (const [name, file] of Object.entries(bundle)) {
          if (file.type !== 'asset' || name.includes('/') || notFramed.includes(name)) continue;
          const fileName = `${framedFolder}/${name}`;
          if (name.endsWith('.html')) {
            const source = forFrames(String(file.source), script);
            this.emitFile({ type: 'asset', fileName, source });
          } else if (besidePages.includes(name)) {
            this.emitFile({ type: 'asset', fileName, source: file.source });
          }
        }
      },
    },
  };
}

/**
 * A page as it stands in the folder for frames. It is as tall as what is in it, for a frame has the height that it is given.
 *
 * @param page the built page
 * @param script what runs before all others
 * @throws {Error} where the page has no charset, behind which the script is to stand
 */
export function forFrames(page: string, script: string): string {
  if (!page.includes(charset)) throw new Error(`The page has no ${charset}`);
  return page.replace(/(["'])\.\/assets\//g, '$1../assets/').replace(
    charset,
    () => `${charset}
    <meta name="robots" content="noindex">
    <script>${script}</script>
    <style>html .page{min-height:0}</style>`,
  );
}
