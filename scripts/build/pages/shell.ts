import { join } from 'node:path';
import rtlcss from 'rtlcss';
import type { Plugin } from 'vite';
import { isChecked, languages } from '#flow/languages.ts';
import { direction, forWhom, language } from '#flow/words/guide.ts';
import { start } from '#flow/words/start.ts';
import { page } from '#interface/page.ts';
import { publisher } from '#organisation/publisher.ts';
import { theme } from '#organisation/theme.ts';
import { organisation } from '../../../flows/organisation/index.ts';
import { checkLanguage, chosenAliases } from '../aliases.ts';
import { hostPageFiles as hostPageFilesOf } from '../embed/hostPageFiles.ts';
import { foundAndShared as foundAndSharedOf } from '../found/foundAndShared.ts';
import { poster as posterOf } from '../found/poster.ts';
import { socialPicture as socialPictureOf } from '../found/socialPicture.ts';
import { marks as marksOf } from './marks.ts';
import { noLine as noLineOf } from './noLine.ts';
import { notFoundPage as notFoundPageOf } from './notFoundPage.ts';
import { pageOfPages, shellWords as shellWordsOf } from './shellWords.ts';

/** What of the build has words of its own. `guideBuild` loads it in the language of the build. */

/** Writes the words into index.html. */
export const shellWords = () => shellWordsOf(organisation);

/** Writes 404.html. */
export const notFoundPage = () => notFoundPageOf(organisation);

/** What the worker says where there is no line. */
export const noLine = () => noLineOf(organisation);

/** Says to search engines, and to whoever is sent a link, what each page is. */
export const foundAndShared = () => foundAndSharedOf({ organisation, publisher });

/** Draws the picture for shared links, in a language that is published: its font has the letters of those alone. */
export const socialPicture = () =>
  isChecked(language)
    ? [
        socialPictureOf({
          title: start.heading,
          organisation: organisation.name,
          what: forWhom,
          theme,
        }),
      ]
    : [];

/** Writes the poster. */
export const poster = () => posterOf({ organisation, publisher, theme });

/** Writes what other sites show the guide with. */
export const hostPageFiles = () =>
  hostPageFilesOf({ name: organisation.name, address: publisher.address, theme });

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
  checkLanguage(language);
  // nhsuk-frontend knows left and right alone, so for a language that is written from the right they are swapped.
  const postcss = { plugins: direction === 'rtl' ? [rtlcss()] : [] };
  const scss = { additionalData: `$page-of-pages: ${pageOfPages()};\n` };
  return {
    name: 'in-language',
    config: ({ build }) => ({
      ...chosenAliases,
      css: { postcss, preprocessorOptions: { scss } },
      // A folder that is asked for by name goes before.
      build: { outDir: build?.outDir ?? outDir(kind) },
    }),
  };
}

/**
 * Says on every page, screen and print-out that no translator has checked its words, and that no doctor or nurse has, where
 * that is so.
 */
export function marks(isPreview: boolean, isDraft = !isChecked(language)): readonly Plugin[] {
  return marksOf([
    ...(isDraft ? [{ name: 'draft', label: page.draftLabel, words: page.draft }] : []),
    ...(isPreview ? [{ name: 'preview', label: page.previewLabel, words: page.preview }] : []),
  ]);
}
