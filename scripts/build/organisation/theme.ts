import type { Plugin } from 'vite';
import type { Theme } from '../../../flows/organisation/types.ts';

/** By this name the style sheets use the colours. */
const name = 'organisation:theme';

/** Gives the publisher's colours to the styles, as the Sass module `organisation:theme`, and to the pages' head. */
export function theme(colours: Theme): Plugin {
  return {
    name: 'theme',
    config: () => ({
      css: { preprocessorOptions: { scss: { importers: [themeImporter(colours)] } } },
    }),
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { name: 'theme-color', content: colours.brand }, injectTo: 'head' },
    ],
  };
}

/** What Sass asks for the colours. */
export function themeImporter(colours: Theme) {
  return {
    canonicalize: (url: string) => (url === name ? new URL(url) : null),
    load: () => ({ contents: asSass(colours), syntax: 'scss' as const }),
  };
}

/**
 * The colours as variables of Sass.
 *
 * @example asSass(theme) // '$brand: #0b4f55;\n$brand-deep: #083d42;\n…'
 */
export function asSass(colours: Theme): string {
  return Object.entries(colours)
    .map(
      ([colour, value]) =>
        `$${colour.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}: ${value};`,
    )
    .join('\n');
}
