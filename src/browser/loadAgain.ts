/** Loads the page again. Only browsers of late 2026 and after ask again for a file that once did not come. */
export function loadAgain(): void {
  window.location.reload();
}

/**
 * Has the browser fetch each later file from the host once more, past what it keeps: a file that was damaged on its way is
 * kept as if it were right, and would be refused at every visit.
 */
export function fetchLaterFilesAnew(): void {
  for (const file of Object.keys(integrityOfFiles())) {
    // Where it does not come now either, there is nothing to do about it.
    fetch(file, { cache: 'reload' }).then(
      (answer) => answer.blob(),
      () => {},
    );
  }
}

/**
 * The same, for a script that did not come.
 *
 * @param error why it did not
 * @throws the error, at once
 */
export function fetchAnew(error: unknown): never {
  fetchLaterFilesAnew();
  throw error;
}

/** What each later file must be, by its address, as the page says. */
export function integrityOfFiles(): Readonly<Record<string, string>> {
  const map = document.querySelector('script[type="importmap"]')?.textContent ?? '{}';
  const { integrity = {} } = JSON.parse(map) as { readonly integrity?: Record<string, string> };
  return integrity;
}
