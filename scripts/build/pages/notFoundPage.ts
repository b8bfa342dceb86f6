import type { Plugin } from 'vite';
import { page } from '#interface/page.ts';
import { asHtml, withNumber } from './asHtml.ts';
import { bareHtml } from './bareHtml.ts';
import type { Publisher } from './shellWords.ts';

/** Where the way to the guide stands in the page. */
const wayId = 'to-guide';

/**
 * Leads the way to the guide where that is in a folder of another site: it is the nearest folder above the address
 * that has the guide's own file. In a browser that does not run it, and on a host of its own, the way is the top.
 */
const findGuide = `(async () => {
  const folders = location.pathname.split('/').slice(1, -1);
  for (; folders.length > 0; folders.pop()) {
    const folder = '/' + folders.join('/') + '/';
    try {
      const { minSafe } = await (await fetch(folder + 'release.json')).json();
      if (minSafe) return document.getElementById('${wayId}').setAttribute('href', folder);
    } catch { /* It is not here. */ }
  }
})();`;

/**
 * Writes 404.html, for an address that is not there. Cloudflare Pages answers with the guide where it is missing.
 * It may be shown for an address in any folder, so it has no relative link and loads nothing. List it before
 * policyMeta.
 */
export function notFoundPage(publisher: Publisher): Plugin {
  const source = notFoundHtml(publisher);
  return {
    name: 'not-found-page',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '404.html', source });
    },
  };
}

/** What stands in 404.html. */
export function notFoundHtml({ name, supportLine }: Publisher): string {
  const { notFound } = page;
  const toTalk = (number: string) => notFound.supportLine(name, number);
  return bareHtml(
    notFound.heading,
    `<p>${asHtml(notFound.what)}</p>
      <p><a id="${wayId}" href="/">${asHtml(notFound.toGuide)}</a></p>
      <p>${withNumber(toTalk, supportLine.number)}</p>
      <p>${withNumber(notFound.emergency, '999')}</p>`,
    `<script>${findGuide}</script>`,
  );
}
