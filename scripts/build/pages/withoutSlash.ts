const charset = '<meta charset="utf-8">';

/**
 * Where a host shows `about.html` at `about/`, each link of the page would lead below that, and so would what the page loads.
 * This takes the slash from the address before anything is asked for. Only a page with a name of its own has it: the start page
 * stands in its folder.
 */
const takeSlash = `if (location.pathname.slice(-1) === '/') {
        history.replaceState(history.state, '', location.href.replace(/\\/(?=[?#]|$)/, ''));
      }`;

/**
 * The page with the script that takes the slash from its address.
 *
 * @throws {Error} where the page has no place for it
 */
export function withoutSlash(page: string): string {
  if (!page.includes(charset)) throw new Error(`The page has no ${charset}`);
  return page.replace(charset, () => `${charset}\n    <script>\n      ${takeSlash}\n    </script>`);
}
