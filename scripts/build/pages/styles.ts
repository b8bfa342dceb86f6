import { PurgeCSS } from 'purgecss';
import type { Plugin } from 'vite';

/** Where the names of classes are written down. */
const users = ['index.html', 'flows/**/*.ts', 'scripts/build/**/*.ts', 'src/**/*.{ts,tsx}'];

const link = /\s*<link\b[^>]*\srel="stylesheet"[^>]*>/g;

/**
 * Writes the styles that index.html links to into every page, without those that nothing uses: nhsuk-frontend brings many. A page can then be
 * drawn as soon as it is here, and a phone on a bad line does not ask twice.
 *
 * Stands after whatever writes pages, and before whatever takes their hash.
 *
 * @param direction the way that the language of the build is written
 */
export function styles(direction: 'ltr' | 'rtl'): Plugin {
  return {
    name: 'styles',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const index = bundle['index.html'];
        const shell = index?.type === 'asset' ? String(index.source) : '';
        const files = Object.values(bundle).filter(
          ({ fileName }) => fileName.endsWith('.css') && shell.includes(`/${fileName}"`),
        );
        const all = files
          .map((file) => (file.type === 'asset' ? String(file.source) : ''))
          .join('');
        const used = (await usedOf(all)) + (direction === 'rtl' ? besidesSwapping : '');
        for (const [name, page] of Object.entries(bundle)) {
          if (page.type !== 'asset' || !name.endsWith('.html')) continue;
          page.source = withStyles(String(page.source), used);
        }
        for (const { fileName } of files) delete bundle[fileName];
      },
    },
  };
}

/** A page with these styles in the place of its links to files of styles; one without such links stays as it is. */
export function withStyles(page: string, css: string): string {
  if (page.search(link) === -1) return page;
  return page.replace(link, '').replace('</head>', () => `<style>${css}</style>\n  </head>`);
}

/** Where left and right are swapped, a number with spaces would be read from its end, and the arrow of "Back" point down. */
const besidesSwapping = [
  ".help__number,a[href^='tel:']:not(.help__link){direction:ltr;unicode-bidi:isolate}",
  '.nhsuk-back-link::before{transform:translate(.105263em)rotate(45deg)}',
].join('');

/** The styles without those of nhsuk-frontend that nothing uses. Our own all stay: they are few, and meant. */
async function usedOf(css: string): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    content: users,
    css: [{ raw: css }],
    // A selector with `:is()` is not understood, and stays whole.
    safelist: { standard: [/^(?!nhsuk-)/], deep: [], greedy: [/:is\(/] },
  });
  if (!result?.css) throw new Error('There are no styles');
  return result.css;
}
