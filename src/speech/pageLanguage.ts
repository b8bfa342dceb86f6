/** What translators leave in a page whose language they do not change. The guide itself writes none of it. */
const marksOfPage = '[class*="translated-"], [_msttexthash]';
const marksInPage =
  'main font, main ya-tr-span, main [_msttexthash], .immersive-translate-target-wrapper';

/**
 * The language that the page is in now, which need not be the one that it was written in: browsers translate pages.
 * Undefined where it was translated and nothing says into what.
 *
 * @param written the language that the page was written in
 */
export function pageLanguage(written: string): string | undefined {
  const root = document.documentElement;
  const lang = (document.querySelector('main') ?? root).closest('[lang]')?.getAttribute('lang');
  if (lang && lang.toLowerCase() !== written.toLowerCase()) return lang;
  const isMarked = root.matches(marksOfPage) || document.querySelector(marksInPage) !== null;
  return lang && !isMarked ? written : undefined;
}

/** Whether two language tags are of one language, such as `en` and `en-GB`. */
export function isSameLanguage(one: string, other: string): boolean {
  const base = (tag: string) => tag.split(/[-_]/, 1)[0]?.toLowerCase();
  return base(one) === base(other);
}

/** Calls back when the page is put into another language, as far as the page says so. */
export function onLanguageChange(act: () => void): () => void {
  const observer = new MutationObserver(act);
  observer.observe(document.documentElement, { attributeFilter: ['class', 'lang'] });
  return () => observer.disconnect();
}
