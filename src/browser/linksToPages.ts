/**
 * Links that lead on without a script: to the page of a screen, where it has one of its own. Where they lead once the
 * guide runs stands beside it; `linksToScreens` puts that in its place.
 *
 * @param files the pages by the address of their screen
 */
export function linksToPages(html: string, files: ReadonlyMap<string, string>): string {
  return html.replace(/ href="#\/([a-zA-Z-]*)"/g, (link, address: string) => {
    const file = files.get(address);
    return file === undefined ? link : ` href="${file}" data-at="#/${address}"`;
  });
}

/** Undoes `linksToPages` in the page that the guide takes over. */
export function linksToScreens(): void {
  for (const link of document.querySelectorAll<HTMLElement>('a[data-at]')) {
    link.setAttribute('href', link.dataset['at'] ?? '');
    link.removeAttribute('data-at');
  }
}
