/** The page for when there is no line and what is asked for is not kept, as the build writes it into the worker. */
export interface NoLine {
  /** HTML, with `%ways%` where the ways out stand. */
  readonly page: string;
  /** What stands above them. */
  readonly heading: string;
  /** Pages that lead on, by their file: what their link says, as HTML. */
  readonly ways: Readonly<Record<string, string>>;
}

/** It loads nothing and runs nothing. */
const policy = "default-src 'none'; base-uri 'none'; form-action 'none'";

/**
 * A page with whom to call, and links to what is left of the guide.
 *
 * @param left the files of `ways` that are still kept
 */
export function noLinePage(noLine: NoLine, scope: string, left: readonly string[]): Response {
  return new Response(noLineHtml(noLine, scope, left), {
    status: 503,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
      'Cache-Control': 'no-store',
    },
  });
}

/** The page as HTML. Its links are whole addresses, for it may stand at any. */
export function noLineHtml(
  { page, heading, ways }: NoLine,
  scope: string,
  left: readonly string[],
): string {
  const items = left.map((file) => {
    const href = new URL(file, scope).href.replaceAll('&', '&amp;');
    return `<li><a href="${href}">${ways[file]}</a></li>`;
  });
  const list = items.length > 0 ? `<h2>${heading}</h2>\n<ul>${items.join('')}</ul>` : '';
  return page.replace('%ways%', () => list);
}
