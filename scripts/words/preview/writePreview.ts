import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PurgeCSS } from 'purgecss';
import { compileString } from 'sass';
import { theme } from '#organisation/theme.ts';
import { themeImporter } from '../../build/organisation/theme.ts';
import { changedScreens } from './changedScreens.ts';
import { previewPage } from './previewPage.tsx';
import type { WordsDrawn } from './screens.tsx';

interface PreviewToWrite {
  /** The project's folder. */
  readonly root: string;
  /** Where the page goes. It is made anew. */
  readonly folder: string;
  readonly before: WordsDrawn;
  readonly now: WordsDrawn;
  /** What `before` is called. */
  readonly since: string;
}

/** What was written. */
interface Written {
  readonly file: string;
  readonly texts: number;
  readonly screens: number;
}

/** Writes the page that shows each changed screen beside the old one. */
export async function writePreview(preview: PreviewToWrite): Promise<Written> {
  const { root, folder, before, now, since } = preview;
  const changed = changedScreens(before, now);
  const html = previewPage({ ...changed, since, styles: '' });
  const page = previewPage({ ...changed, since, styles: await stylesFor(html, root) });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'index.html');
  writeFileSync(file, page);
  return { file, texts: changed.texts.length, screens: changed.count };
}

/** The styles of the guide, as far as the page uses them, without fonts: the page is one file. */
async function stylesFor(html: string, root: string): Promise<string> {
  const sheet = join(root, 'src/styles/main.scss');
  // Of paper alone, which the build takes from the words.
  const source = `$page-of-pages: "";\n${readFileSync(sheet, 'utf8')}`;
  const { css } = compileString(source, {
    url: pathToFileURL(sheet),
    importers: [themeImporter(theme)],
    loadPaths: [join(root, 'node_modules')],
    quietDeps: true,
    style: 'compressed',
  });
  const raw = css.replaceAll(/@(?:font-face|import)[^{;]*(?:\{[^}]*\}|;)/g, '');
  const [used] = await new PurgeCSS().purge({
    content: [{ raw: html, extension: 'html' }],
    css: [{ raw }],
  });
  return used?.css ?? '';
}
