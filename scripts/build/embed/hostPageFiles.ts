import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { edition } from '#flow/edition.ts';
import { afterBuild } from '../afterBuild.ts';
import { oneScript } from '../oneScript.ts';
import { cardSnippet, examplePage, frameSnippet, type Offered } from './forHostPages.ts';
import { wordpressPlugin } from './wordpressPlugin.ts';

/** Writes what other sites show the guide with, beside the host's settings: `docs/tasks/embed.md` says what each is for. */
export function hostPageFiles(offered: Omit<Offered, 'script'>): Plugin {
  return afterBuild('host-page-files', async (folder) => {
    const files = filesFor({ ...offered, script: await hostScript() });
    for (const [name, text] of Object.entries(files)) {
      const path = join(`${folder}-hosting`, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  });
}

/** What runs in the page around the frame. */
export async function hostScript(): Promise<string> {
  return (await oneScript('scripts/build/embed/onHostPage.ts')).trim();
}

/** The files by their name. */
export function filesFor(offered: Offered): Readonly<Record<string, string>> {
  return {
    'embed/frame.html': frameSnippet(offered),
    'embed/card.html': cardSnippet(offered),
    'embed/example.html': examplePage(offered),
    'embed/frame-height.js': `${offered.script}\n`,
    'wordpress/second-opinion-guide.php': wordpressPlugin(offered, edition.version),
  };
}
