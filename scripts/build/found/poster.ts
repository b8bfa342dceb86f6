import type { Plugin } from 'vite';
import { description, direction, forWhom, guideName, language } from '#flow/words/guide.ts';
import { start } from '#flow/words/start.ts';
import { page } from '#interface/page.ts';
import type { Publisher, Theme } from '../../../flows/organisation/types.ts';
import { telHref } from '../../../src/components/PhoneNumber/telHref.ts';
import { type Organisation, say } from '../../../src/engine/index.ts';
import { oneScript } from '../oneScript.ts';
import { asHtml } from '../pages/asHtml.ts';
import { codeShape, typed } from './codeShape.ts';

/** Who publishes the guide, where, and in which colours. */
export interface OnPoster {
  readonly organisation: Organisation;
  readonly publisher: Pick<Publisher, 'address'>;
  readonly theme: Theme;
}

const posterFile = 'poster.html';

/** Writes a page that is printed and put on the wall of a clinic. List it before policyMeta. */
export function poster(on: OnPoster): Plugin {
  return {
    name: 'poster',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const index = bundle['index.html'];
        const shell = index?.type === 'asset' ? String(index.source) : '';
        const [icon = ''] = /<link rel="icon"[^>]*>/.exec(shell) ?? [];
        // Where the address is known the page needs no script.
        const script =
          on.publisher.address === undefined
            ? await oneScript('scripts/build/found/codeFromHere.ts')
            : '';
        const source = posterHtml(on, { icon, script: script.trim() });
        this.emitFile({ type: 'asset', fileName: posterFile, source });
      },
    },
  };
}

/**
 * What stands in the poster.
 *
 * @param tags the link to the icon of a browser's tab, and what draws the code where nobody has said where the guide is
 */
export function posterHtml(
  { organisation, publisher, theme }: OnPoster,
  { icon, script }: { readonly icon: string; readonly script: string },
): string {
  const { poster: words } = page;
  const { name, supportLine } = organisation;
  const title = `${words.title} – ${guideName}`;
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="description" content="${asHtml(description(name))}">
    <meta name="referrer" content="no-referrer">
    <meta name="format-detection" content="telephone=no">
    <title>${asHtml(title)}</title>
    ${icon}
    <style>${styles(theme)}</style>
  </head>
  <body>
    <aside class="how" aria-label="${asHtml(words.title)}">
      <p><a href="./">${asHtml(words.back)}</a> ${asHtml(words.print)}</p>
    </aside>
    <main>
      <header>
        <p class="name">${asHtml(name)}</p>
        <h1>${asHtml(start.heading)}</h1>
        <p>${asHtml(forWhom)}</p>
      </header>
      <p class="what">${asHtml(words.what)}</p>
      ${way(publisher.address)}
      <section class="call" aria-labelledby="call">
        <h2 id="call">${asHtml(words.orCall)}</h2>
        <p>${asHtml(supportLine.name)}</p>
        <p class="number"><a href="${telHref(supportLine.number ?? '')}">${asHtml(supportLine.number ?? '')}</a></p>
        <p>${asHtml(say(supportLine.about ?? '', { voice: 'you' }))}</p>
      </section>
    </main>${script && `\n    <script>${script}</script>`}
  </body>
</html>
`;
}

/** The code with what to type in its place. It is drawn at build, or shown by the script that knows where the page is. */
function way(address: string | undefined): string {
  const { poster: words } = page;
  const { viewBox, d } = address === undefined ? { viewBox: '0 0 1 1', d: '' } : codeShape(address);
  const shown = asHtml(typed(address ?? '')).replaceAll('/', '/<wbr>');
  return `<div class="way" id="way"${address === undefined ? ' hidden' : ''}>
        <svg class="code" viewBox="${viewBox}" shape-rendering="crispEdges" role="img" aria-label="${asHtml(words.codeName)}"><path d="${d}"/></svg>
        <div>
          <p class="scan">${asHtml(words.scan)}</p>
          <p>${asHtml(words.orGoTo)}<br><a class="address" href="${asHtml(address ?? './')}">${shown}</a></p>
          <p>${asHtml(words.nothingKept)}</p>
        </div>
      </div>`;
}

/** A sheet of A4, on paper as on a screen that is wide enough; on a phone the same one below the other. */
function styles({ brand, paper, ink, ground, tint, link, focus, line }: Theme): string {
  return `
@page { size: A4 portrait; margin: 0 }
* { box-sizing: border-box }
html { color: ${ink}; background: ${ground}; font: 1.125rem/1.4 arial, sans-serif; -webkit-text-size-adjust: 100% }
body { max-width: 210mm; margin: 0 auto }
a { color: ${link} }
a:focus-visible { outline: 3px solid ${ink}; outline-offset: 0; background: ${focus}; color: ${ink} }
p, h1, h2 { margin: 0 0 0.6em }
.how { padding: 12px 16px }
.how p { margin: 0 }
.how a { display: inline-block; padding: 10px 12px 10px 0 }
main { background: ${paper} }
header { padding: 28px 24px 20px; color: ${paper}; background: ${brand} }
header p { margin: 0 }
.name { font-weight: bold }
.preview { padding: 4px 12px }
.preview p { margin: 0; font-size: 14px }
h1 { margin: 0.35em 0; font-size: 2.25rem; line-height: 1.1 }
.what, .way, .call { padding: 0 24px; margin-top: 24px }
.code { display: block; width: 100%; max-width: 320px; height: auto; margin: 0 0 20px; border: 1px solid ${line}; background: #fff }
.scan, .address { font-weight: bold }
.address { overflow-wrap: anywhere }
.call { padding-top: 20px; padding-bottom: 20px; background: ${tint} }
.call p { margin: 0 }
h2 { font-size: 1.375rem }
.number { font-size: 2.25rem; font-weight: bold; line-height: 1.3 }
.number a { color: inherit; white-space: nowrap; text-decoration: none }
@media (min-width: 700px), print {
  .way:not([hidden]) { display: flex; align-items: center; column-gap: 10mm }
  .code { flex: none; width: 82mm; max-width: none; margin: 0 }
}
@media (min-width: 700px) {
  h1 { font-size: 3.25rem }
}
@media print {
  .preview p { font-size: 13pt }
  html { background: none; font-size: 17pt; print-color-adjust: exact; -webkit-print-color-adjust: exact }
  .how { display: none }
  body { display: flex; flex-direction: column; height: 296mm }
  main { display: flex; flex: 1; flex-direction: column; justify-content: space-between; break-inside: avoid }
  header { padding: 18mm 18mm 12mm }
  h1 { font-size: 46pt }
  a { color: inherit; text-decoration: none }
  .what, .way { padding: 0 18mm; margin: 0 }
  .what { font-size: 20pt }
  .call { padding: 10mm 18mm 14mm; margin: 0 }
  h2 { font-size: 22pt }
  .number { font-size: 44pt }
}
`;
}
