import { join } from 'node:path';
import rtlcss from 'rtlcss';
import type { Plugin } from 'vite';
import { page } from '#interface/page.ts';
import { direction, language } from '#words/guide.ts';
import { organisation } from '../../../flows/organisation/index.ts';
import { isChecked, languages } from '../../../flows/second-opinion/languages.ts';
import { wordsOfLanguage } from '../language.ts';
import { noLine as noLineOf } from './noLine.ts';
import { notFoundPage as notFoundPageOf } from './notFoundPage.ts';
import { asHtml, pageOfPages, shellWords as shellWordsOf } from './shellWords.ts';

/** What of the build has words of its own. `guideBuild` loads it in the language of the build. */

/** Writes the words into index.html. */
export const shellWords = () => shellWordsOf(organisation);

/** Writes 404.html. */
export const notFoundPage = () => notFoundPageOf(organisation);

/** What the worker says where there is no line. */
export const noLine = () => noLineOf(organisation);

/** The way that the language is written. */
export { direction };

/**
 * Where a build goes: that of a language which no translator has checked stays apart from what is published.
 *
 * @param kind what is built, where that is not the whole release
 */
function outDir(kind?: string): string {
  const folder = kind === undefined ? 'dist' : `dist-${kind}`;
  return isChecked(language)
    ? join(folder, languages.find(({ id }) => id === language)?.folder ?? '')
    : join('dist-draft', kind === undefined ? language : `${language}-${kind}`);
}

/** Builds the guide from the words of its language, and turns its styles to the side where that begins. */
export function inLanguage(kind?: string): Plugin {
  // nhsuk-frontend knows left and right alone, so for a language that is written from the right they are swapped.
  const postcss = { plugins: direction === 'rtl' ? [rtlcss()] : [] };
  const scss = { additionalData: `$page-of-pages: ${pageOfPages()};\n` };
  return {
    name: 'in-language',
    config: ({ build }) => ({
      ...wordsOfLanguage,
      css: { postcss, preprocessorOptions: { scss } },
      // A folder that is asked for by name goes before.
      build: { outDir: build?.outDir ?? outDir(kind) },
    }),
  };
}

/** Says on every page, screen and print-out that no translator has checked its words, where that is so. */
export function draftMark(checked = isChecked(language)): Plugin {
  const label = asHtml(page.draftLabel);
  const mark = `<aside class="draft" aria-label="${label}"><p>${asHtml(page.draft)}</p></aside>`;
  return {
    name: 'draft-mark',
    transformIndexHtml: (html) =>
      checked
        ? html
        : html
            .replace('</title>', '</title>\n    <meta name="robots" content="noindex">')
            .replace('<body>', `<body>\n    ${mark}`),
  };
}
