import { hrefTo, readAddress } from './addressBar.ts';

/** No tracker adds more than this. */
const mostCharacters = 4000;
/** Links are encoded by one program after another, each of which takes the last one's signs for text. */
const mostEncodings = 3;
/** What mail, chat and word processors put in front: `##/`, `#!/`, `#\`, a bracket, a quote. */
const before = /^[#!/\\\s"'“”‘’«(<[{*_~`]+/;
/** Where a tracker's words, the rest of a sentence or of a tag begin. */
const after = /[?&;#<>"'`“”‘’«»\s|\\{}^]|:~:/;
/** No word stands before a tracker's, if there are any. */
const namesNothing = /^[^\p{L}\p{N}]*(?:[?&;#:]|$)/u;
/** A hand-over link holds answers and has its own reader (`handOver.ts`): nothing like it is a page. */
const likeHandOver = /^[^a-z0-9]*open|[/\\]\s*open\s*[/\\]/i;

/**
 * The fragment that was meant by one that was changed on its way: by a tracker, the end of a sentence, an encoding, capitals.
 * Empty where it says nothing but a tracker's words, so that the page itself was meant.
 *
 * @param pages every address but that of the start page
 * @returns undefined where it is as it should be, and where nobody can say what was meant
 * @example mendFragment('#urgent-help).', ['urgent-help']) // '#/urgent-help'
 */
export function mendFragment(fragment: string, pages: readonly string[]): string | undefined {
  const strict = readAddress(fragment);
  if (strict === '' || (strict !== undefined && pages.includes(strict))) return undefined;
  if (fragment.length > mostCharacters) return undefined;
  const text = plain(fragment);
  if (text === undefined || likeHandOver.test(text)) return undefined;
  const link = text.replace(before, '');
  const head = (link.split(after, 1)[0] ?? '').replace(/[^a-z0-9]+$/i, '');
  const [name = '', part, ...more] = head.split('/');
  const page = pageCalled(/^[\w-]*/.exec(name)?.[0] ?? '', pages);
  if (page !== undefined) {
    // A link does not climb folders. Whoever has this one is told that it leads nowhere.
    if (more.length > 0) return undefined;
    return hrefTo(page, part !== undefined && /^[a-z0-9]{1,40}$/i.test(part) ? part : undefined);
  }
  const saysNothing = head === '' ? namesNothing.test(link) : /^[\w.-]+=/.test(name);
  return saysNothing ? '' : undefined;
}

/**
 * Puts the address right, now and whenever a link is followed. It is to be called before anything else listens to the
 * address: nothing but this ever sees how it was changed.
 *
 * @param pages every address but that of the start page
 * @returns stops it
 */
export function mendLinks(pages: readonly string[]): () => void {
  const mend = () => {
    const { pathname, search, hash } = window.location;
    const meant = mendFragment(hash, pages);
    if (meant === undefined) return;
    window.history.replaceState(window.history.state, '', pathname + search + meant);
  };
  mend();
  const events = ['popstate', 'hashchange'];
  for (const event of events) window.addEventListener(event, mend);
  return () => {
    for (const event of events) window.removeEventListener(event, mend);
  };
}

/** A text without its encodings, with plain hyphens, and without what is not seen. Undefined where it is no text. */
function plain(encoded: string): string | undefined {
  let text = encoded;
  try {
    for (let times = 0; times < mostEncodings && /%[0-9a-f]{2}/i.test(text); times += 1) {
      // A sign that was cut at the end of the link says nothing; one that stands for itself is a tracker's.
      text = decodeURIComponent(text.replace(/%[0-9a-f]?$/i, ''));
    }
  } catch {
    return undefined;
  }
  return text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '');
}

/** The page that is called so, whatever became of its capitals and hyphens. */
function pageCalled(name: string, pages: readonly string[]): string | undefined {
  const called = (page: string) => page.replace(/[-_]/g, '').toLowerCase();
  const wanted = called(name);
  if (wanted === '') return undefined;
  return pages.find((page) => page === name) ?? pages.find((page) => called(page) === wanted);
}
