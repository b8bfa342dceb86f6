import type { Plugin } from 'vite';
import { page } from '#interface/page.ts';
import { direction, language } from '#words/guide.ts';
import { asHtml, type Publisher, withNumber } from './shellWords.ts';

/**
 * Writes 404.html, for an address that is not there. Cloudflare Pages answers with the guide where it is missing.
 * It may be shown for an address in any folder, so it has no relative link and loads nothing. List it before
 * policyMeta.
 */
export function notFoundPage({ name, supportLine }: Publisher): Plugin {
  const { notFound } = page;
  const toTalk = (number: string) => notFound.supportLine(name, number);
  const source = `<!doctype html>
<html lang="${language}" dir="${direction}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>${asHtml(notFound.heading)}</title>
  </head>
  <body>
    <main>
      <h1>${asHtml(notFound.heading)}</h1>
      <p>${asHtml(notFound.what)}</p>
      <p>${withNumber(toTalk, supportLine.number)}</p>
      <p>${withNumber(notFound.emergency, '999')}</p>
    </main>
  </body>
</html>
`;
  return {
    name: 'not-found-page',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '404.html', source });
    },
  };
}
