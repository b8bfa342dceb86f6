import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { Plugin } from 'vite';
import { eachPage } from './eachPage.ts';

/** A tag that loads a file of ours which a browser can check: a script, a style, a module ahead of time. */
const loading =
  /<script\b[^>]*\ssrc="[^"]+"[^>]*>|<link\b[^>]*\srel="(?:stylesheet|modulepreload)"[^>]*>/g;

/**
 * Puts into every page what its script and styles must be, byte for byte. A browser then refuses a file that
 * was changed on its way or on the host, and the words in the page stay.
 *
 * Stands after whatever writes pages, and before whatever counts, packs or signs them.
 */
export function integrity(): Plugin {
  return eachPage('integrity', (page, name, bundle) => {
    const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
    const styles = Object.keys(bundle).filter((fileName) => fileName.endsWith('.css'));
    const late = chunks.filter(({ isEntry }) => !isEntry).map(({ fileName }) => fileName);
    late.push(...styles);
    return withIntegrity(page, name, late, (file) => {
      const found = bundle[file];
      if (!found) throw new Error(`${name} loads ${file}, which is not in the build`);
      return found.type === 'chunk' ? found.code : found.source;
    });
  });
}

/**
 * A page in which each tag that loads a script or a style says what it must be, and an import map says so of what
 * scripts load later. The map stands between the tags of the page, so the policy has to name its hash.
 *
 * @param html the page
 * @param page where it stands in the build, for addresses are relative to it
 * @param late the scripts that are loaded later, if at all
 * @param contentOf gives what stands in a file of the build
 */
export function withIntegrity(
  html: string,
  page: string,
  late: readonly string[],
  contentOf: (file: string) => string | Uint8Array,
): string {
  const folder = posix.dirname(page);
  const tagged = html.replace(loading, (tag) => {
    const at = /\s(?:src|href)="([^"]+)"/.exec(tag)?.[1];
    if (at === undefined) throw new Error(`${page} has a tag that loads nothing: ${tag}`);
    const crossorigin = /\scrossorigin\b/.test(tag) ? '' : ' crossorigin';
    const digest = digestOf(contentOf(posix.join(folder, at)));
    return tag.replace(/>$/, `${crossorigin} integrity="${digest}">`);
  });
  // A page without a script loads none later.
  if (tagged === html || late.length === 0 || !html.includes('<script')) return tagged;
  const digests = [...late].sort().map((file) => {
    const at = posix.relative(folder, file);
    return [at.startsWith('.') ? at : `./${at}`, digestOf(contentOf(file))];
  });
  const map = JSON.stringify({ integrity: Object.fromEntries(digests) });
  // It counts only for what is loaded after it.
  const first = tagged.search(loading);
  const mapTag = `<script type="importmap">${map}</script>\n    `;
  return tagged.slice(0, first) + mapTag + tagged.slice(first);
}

function digestOf(content: string | Uint8Array): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}
