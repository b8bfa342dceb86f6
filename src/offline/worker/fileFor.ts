/** The file that has to come from the network: it tells whether the kept ones may still be used. */
const neverKept = 'release.json';

/**
 * The file of the guide that a request asks for, as a release names it: `./` for the start page. Undefined where
 * the worker has no business: another site, another method, what must be fresh.
 *
 * @param scope the guide's folder, as an address with a slash at its end
 */
export function fileFor(
  { method, mode, url }: Pick<Request, 'method' | 'mode' | 'url'>,
  scope: string,
): string | undefined {
  const asked = new URL(url);
  asked.hash = '';
  // A page is the same page whatever a campaign or a tracker put behind it.
  if (mode === 'navigate') asked.search = '';
  if (method !== 'GET' || !asked.href.startsWith(scope)) return undefined;
  const file = asked.href.slice(scope.length);
  if (file === neverKept) return undefined;
  return file === '' || file === 'index.html' ? './' : file;
}

/** Whether a file's name says what is in it, so that it is the same file whichever release kept it. */
export function isOneForAll(file: string): boolean {
  return file.startsWith('assets/');
}
