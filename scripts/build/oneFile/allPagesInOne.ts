import type { Plugin } from 'vite';
import { chosenAliases, importChosen } from '../aliases.ts';
import { withScreen } from '../pages/prerendered.ts';
import { defineBuildId } from '../release/buildId.ts';
import { standIns } from './alone.ts';
import { asPart, linksToParts } from './parts.ts';

/** In index.html, what tells a saved copy by its name. Of this file any name is right. */
const savedCopy =
  "(!/^http/.test(location.protocol) && file !== (data.address || 'index') + '.html')";

/**
 * Puts all pages into index.html. Those beside the start page are for a browser that runs no script, or is too old: the guide
 * takes them away when it starts.
 */
export function allPagesInOne(): Plugin {
  return {
    name: 'all-pages-in-one',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const index = bundle['index.html'];
        if (index?.type !== 'asset') throw new Error('The build has no index.html');
        const { prerender, prerenderWholePath } = await importChosen<
          typeof import('../../../src/prerender.tsx')
        >('src/prerender.tsx', defineBuildId(), { ...chosenAliases, plugins: [standIns()] });
        const wholePath = prerenderWholePath();
        const [start, ...others] = await prerender();
        if (!start) throw new Error('There is no start page');
        index.source = inOnePage(
          withScreen(String(index.source), start),
          [...wholePath, ...others],
          wholePath[0]?.styles ?? '',
        );
      },
    },
  };
}

/** A page, and what of it stands in the one file. */
interface Page {
  readonly file: string;
  readonly html: string;
}

/**
 * The start page with all others in it.
 *
 * @param styles what the others need beside the styles of the start page
 * @throws {Error} where the page is not as expected, so that none goes out whose links lead nowhere
 */
export function inOnePage(start: string, others: readonly Page[], styles: string): string {
  const files = others.map(({ file }) => file);
  const parts = others.map(({ file, html }) => asPart(file, html, files)).join('\n');
  const end = start.lastIndexOf('</body>');
  if (end < 0 || !start.includes(savedCopy)) throw new Error('index.html is not as expected');
  const page = linksToParts(start.slice(0, end), files).replace(savedCopy, 'false');
  return `${page}<div class="plain-way">\n${parts}\n</div>\n  </body>\n</html>\n`.replace(
    '</head>',
    () => `  <noscript><style>${styles}</style></noscript>\n  </head>`,
  );
}
