import type { Plugin, Rolldown } from 'vite';

/** The files of a build, by their names. */
type Bundle = Rolldown.OutputBundle;

/**
 * Changes every page of a build, once whatever was listed before it has written its own.
 *
 * @param change gives the new page from the old one; `file` is its name from the folder of the guide
 * @example eachPage('shout', (page) => page.toUpperCase())
 */
export function eachPage(
  name: string,
  change: (page: string, file: string, bundle: Bundle) => string,
): Plugin {
  return {
    name,
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const [file, page] of Object.entries(bundle)) {
          if (page.type !== 'asset' || !file.endsWith('.html')) continue;
          page.source = change(String(page.source), file, bundle);
        }
      },
    },
  };
}
