import type { Plugin } from 'vite';
import type { Prerendered } from '../../../src/prerender.tsx';
import { importChosen } from '../aliases.ts';
import { oneScript } from '../oneScript.ts';
import { defineBuildId } from '../release/buildId.ts';
import { plainPage } from './plainPage.ts';
import { withoutSlash } from './withoutSlash.ts';

const root = '<div id="root"></div>';

/**
 * Writes the first screens into the pages, so that they can be read before the script has come. Each page is
 * index.html with another screen in it.
 */
export function prerendered(): Plugin {
  return {
    name: 'prerendered',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const index = bundle['index.html'];
        if (index?.type !== 'asset') throw new Error('The build has no index.html');
        const shell = String(index.source);
        const { prerender, prerenderWholePath } = await importChosen<
          typeof import('../../../src/prerender.tsx')
        >('src/prerender.tsx', defineBuildId());
        const { mapFile } = await importChosen<typeof import('../../map/mapFile.tsx')>(
          'scripts/map/mapFile.tsx',
          defineBuildId(),
        );
        const map = { ...mapFile(), script: await oneScript('src/overview/ownWay.ts') };
        for (const { file, ...page } of [...prerenderWholePath(), map]) {
          const source = withoutSlash(plainPage(shell, page));
          this.emitFile({ type: 'asset', fileName: file, source });
        }
        for (const screen of await prerender()) {
          const { file } = screen;
          const source = withScreen(shell, screen);
          if (file === 'index.html') index.source = source;
          else this.emitFile({ type: 'asset', fileName: file, source: withoutSlash(source) });
        }
      },
    },
  };
}

/**
 * The page with a screen in it.
 *
 * @throws {Error} where it has no place for one
 */
export function withScreen(shell: string, { address, title, html, question }: Prerendered): string {
  if (!shell.includes(root)) throw new Error(`index.html has no ${root}`);
  return shell
    .replace(root, () => `${question ? hidden(question) : ''}<div id="root">${html}</div>`)
    .replace(/<title>.*?<\/title>/, () => `<title>${title}</title>`)
    .replace(/<html\b[^>]*/, (tag) => {
      const first = question ? ` data-first="${question.step}"` : '';
      return `${tag} data-address="${address}"${first}`;
    });
}

/** A question that its address alone shows: to `#/step` an element with the id `/step` is the target. */
function hidden({ step, html }: { readonly step: string; readonly html: string }): string {
  return `<div id="/${step}" hidden>${html}</div>`;
}
