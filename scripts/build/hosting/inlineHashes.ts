import { createHash } from 'node:crypto';
import type { InlineHashes } from './headers.ts';

/** Blocks that a browser keeps and does not run, so no policy need name them. */
const data = /\btype\s*=\s*["']?application\/(?:ld\+)?json\b/i;

/**
 * The hashes of the styles and scripts that stand in these pages themselves, each once and in order.
 *
 * @throws {Error} where a page has an attribute that only an unsafe policy would let through
 */
export function inlineHashes(pages: readonly string[]): InlineHashes {
  for (const page of pages) refuseAttributes(page);
  return {
    scripts: hashes(pages, 'script', (attributes) => !/\bsrc\s*=/i.test(attributes)),
    styles: hashes(pages, 'style', () => true),
  };
}

function hashes(
  pages: readonly string[],
  tag: 'script' | 'style',
  isInline: (attributes: string) => boolean,
): readonly string[] {
  const blocks = pages.flatMap((page) => [
    ...page.matchAll(new RegExp(`<${tag}\\b([^>]*)>([\\s\\S]*?)</${tag}\\s*>`, 'gi')),
  ]);
  const found = blocks
    .filter(([, attributes = '']) => isInline(attributes) && !data.test(attributes))
    .map(([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [...new Set(found)].sort();
}

function refuseAttributes(page: string): void {
  const tags = page.replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2\s*>/gi, '$1');
  const refused = /<[a-z][^>]*\s(style|on[a-z]+)\s*=/i.exec(tags);
  if (refused) throw new Error(`The policy forbids the attribute ${refused[1]}: ${refused[0]}`);
}
