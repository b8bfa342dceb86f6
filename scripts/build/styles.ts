import { PurgeCSS } from 'purgecss';
import rtlcss from 'rtlcss';
import type { Plugin } from 'vite';

/** Where the names of classes are written down. */
const users = ['index.html', 'flows/**/*.ts', 'scripts/build/*.ts', 'src/**/*.{ts,tsx}'];

const link = /\s*<link\b[^>]*\srel="stylesheet"[^>]*>/g;

/**
 * Writes the styles into every page, without those that nothing uses: nhsuk-frontend brings many. A page can then be
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
        const files = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.css'));
        const all = files
          .map((file) => (file.type === 'asset' ? String(file.source) : ''))
          .join('');
        const used = written(await usedOf(all), direction);
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

/** Styles for the way that a language is written. nhsuk-frontend knows left and right alone, so these are swapped. */
export function written(css: string, direction: 'ltr' | 'rtl'): string {
  return direction === 'ltr' ? css : rtlcss.process(css) + besidesSwapping;
}

/** A number with spaces in it would be read from its end, and the arrow of "Back" would point down. */
const besidesSwapping = [
  ".help__number,a[href^='tel:']:not(.help__link){direction:ltr;unicode-bidi:isolate}",
  '.nhsuk-back-link::before{transform:translate(.105263em)rotate(45deg)}',
].join('');

/** Elements that nhsuk-frontend dresses and no screen has: to a search for names they are words like any other. */
export const neverDrawn = ['address', 'code', 'kbd', 'samp', 'var'] as const;

/** Whatever nhsuk-frontend has no name of its own for. */
const ours = new RegExp(`^(?!nhsuk-|(?:${neverDrawn.join('|')})$)`);

/** The query of nhsuk-frontend for forced colours, which also asks as browsers did that are too old for the guide. */
const oldForcedColours = '@media screen and (forced-colors:active),(-ms-high-contrast:active)';

/** The styles without those of nhsuk-frontend that nothing uses. Our own all stay: they are few, and meant. */
async function usedOf(css: string): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    content: users,
    css: [{ raw: css }],
    // A selector with `:is()` is not understood, and stays whole.
    safelist: { standard: [ours], deep: [], greedy: [/:is\(/] },
    // What is safe is never looked up here, so `ours` has to leave these out as well.
    blocklist: [...neverDrawn],
  });
  if (!result?.css) throw new Error('There are no styles');
  return result.css.replaceAll(oldForcedColours, '@media screen and (forced-colors:active)');
}
