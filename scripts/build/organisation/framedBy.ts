import type { Publisher } from '../../../flows/organisation/types.ts';

/**
 * The sites that may show the guide in a frame: the publisher's own, and those that it names.
 *
 * @example framedBy(publisher) // ['https://www.example.org', 'https://shop.example.org']
 */
export function framedBy({
  pages,
  framedBy: others = [],
}: Pick<Publisher, 'pages' | 'framedBy'>): readonly string[] {
  const own = Object.values(pages).map(({ href }) => new URL(href).origin);
  return [...new Set([...own, ...others])];
}
