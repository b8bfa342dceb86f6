const anAddress = /^#\/([A-Za-z0-9-]{0,40})(?:\/([A-Za-z0-9]{1,40}))?$/;

/**
 * The address in a URL's fragment: `#/treatment` is `treatment`, none is the start page. Undefined where the
 * fragment is none of this guide's, whatever it holds.
 */
export function readAddress(fragment: string): string | undefined {
  if (fragment === '' || fragment === '#') return '';
  return anAddress.exec(fragment)?.[1];
}

/** The part of a screen that a fragment leads to: `#/plan/delay` is `delay`. Undefined where it names none. */
export function readPart(fragment: string): string | undefined {
  return anAddress.exec(fragment)?.[2];
}

/** The link to an address, or to a part of its screen. */
export function hrefTo(address: string, part?: string): string {
  return part === undefined ? `#/${address}` : `#/${address}/${part}`;
}

/** A clinic's start link, also in capitals, or with the end of a sentence behind it: else a shared computer would keep answers. */
const clinicMode = /^clinic[\s.,;:!)\]>"'”’»…/*_]*$/i;

/** Whether the guide was opened by the start link for a clinic, `?mode=clinic`. */
export function isForClinic(): boolean {
  const query = [...new URLSearchParams(window.location.search)];
  const [, mode = ''] = query.find(([name]) => name.toLowerCase() === 'mode') ?? [];
  return clinicMode.test(mode);
}

/**
 * Takes a query (a campaign's or a tracker's) out of the address bar: the guide keeps none but a clinic's,
 * which stays so that a reload is still for the clinic.
 */
export function dropQuery(): void {
  const { search, pathname, hash } = window.location;
  const own = isForClinic() ? '?mode=clinic' : '';
  if (search !== own) window.history.replaceState(null, '', `${pathname}${own}${hash}`);
}

const listeners = new Set<() => void>();

/** Calls back whenever the address changes, by a link, by Back and Forward or by `goTo`. */
export function onAddressChange(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  window.addEventListener('hashchange', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
    window.removeEventListener('hashchange', listener);
  };
}

/** What the address bar says now. */
export function currentAddress(): string | undefined {
  return readAddress(window.location.hash);
}

/** The part of the screen that the address bar leads to. */
export function currentPart(): string | undefined {
  return readPart(window.location.hash);
}

/** Goes to an address as a link would. `pushState` shows the new screen in the same frame; a link cannot. */
export function goTo(address: string): void {
  window.history.pushState(null, '', hrefTo(address));
  for (const listener of listeners) listener();
}

/**
 * Puts the address right without a step in the history. Pushing one while the person goes back would take
 * Forward away from them.
 */
export function correctAddress(address: string): void {
  window.history.replaceState(null, '', hrefTo(address));
  for (const listener of listeners) listener();
}

/** Each screen begins at its heading, also on the way back; the browser would scroll away from it. */
export function keepScrollToUs(): void {
  window.history.scrollRestoration = 'manual';
}

/**
 * The address of the screen that was written into this page at build. A page that is not the guide's own
 * (`urgent-help.html`) becomes that screen of the guide in the address bar, so that its links lead on.
 */
export function takeOverPage(): string {
  const { address = '' } = document.documentElement.dataset;
  const { hash, search } = window.location;
  if (address !== '' && hash === '') {
    window.history.replaceState(null, '', `./${search}${hrefTo(address)}`);
  }
  return address;
}
