/** What names an element of the same page. */
const naming = / (id|for|aria-labelledby|aria-describedby|aria-controls)="([^"]*)"/g;

/**
 * A page as a part of another one. Two pages may name their elements alike, so each name has that of its page before it.
 *
 * @param file the page, such as `about.html`
 * @param files all pages that are parts
 */
export function asPart(file: string, html: string, files: readonly string[]): string {
  const own = nameOf(file);
  const named = html
    .replace(/ data-at="[^"]*"/g, '')
    .replace(naming, (_, attribute: string, names: string) => {
      const inPage = names.split(' ').map((name) => `${own}.${name}`);
      return ` ${attribute}="${inPage.join(' ')}"`;
    })
    .replace(/ name="([^"]*)"/g, (_, name: string) => ` name="${own}.${name}"`)
    .replace(/ href="#(?!\/)([^"]+)"/g, (_, name: string) => ` href="#${own}.${name}"`);
  return `<div id="${own}">${linksToParts(named, files)}</div>`;
}

/** A page whose links to other pages lead to their parts. */
export function linksToParts(html: string, files: readonly string[]): string {
  return files.reduce(
    (text, file) =>
      text
        .replaceAll(`./${file}#`, `#${nameOf(file)}.`)
        .replaceAll(`./${file}`, `#${nameOf(file)}`),
    html.replaceAll(' href="./"', ' href="#"'),
  );
}

function nameOf(file: string): string {
  return file.replace(/\.html$/, '');
}
