import type { Plugin } from 'vite';
import { asHtml } from './asHtml.ts';
import { eachPage } from './eachPage.ts';

/** What every page of a build says first, and search engines are told to leave it out. */
export interface Mark {
  /** The class of its element. */
  readonly name: string;
  /** What a screen reader calls it. */
  readonly label: string;
  readonly words: string;
}

const noindex = '<meta name="robots" content="noindex">';

/**
 * Puts marks on every page, screen and print-out, the plain pages and that for a wrong address among them. List it after
 * whatever else writes pages, and before whatever takes their hash.
 */
export function marks(all: readonly Mark[]): readonly Plugin[] {
  return [
    {
      name: 'marks-while-served',
      apply: 'serve',
      transformIndexHtml: (html) => withMarks(html, all),
    },
    eachPage('marks', (page) => withMarks(page, all)),
  ];
}

/**
 * A page with its marks. Each is there for the style sheets as well, as `--mark-…`: paper that has a head of its own says it
 * there.
 *
 * @throws {Error} where the page has no plain body, so that none goes out without
 */
export function withMarks(page: string, all: readonly Mark[]): string {
  if (all.length === 0) return page;
  if (!page.includes('<body>')) throw new Error('A page has no plain <body>');
  const properties = all.map(({ name, words }) => `--mark-${name}:${inCss(words)}`).join(';');
  const sections = all.map(
    ({ name, label, words }) =>
      `\n    <section class="${name}" aria-label="${asHtml(label)}"><p>${asHtml(words)}</p></section>`,
  );
  const unlisted = isUnlisted(page) ? '' : `${noindex}\n    `;
  return page
    .replace('<title>', () => `${unlisted}<title>`)
    .replace('</head>', () => `  <style>:root{${properties}}</style>\n  </head>`)
    .replace('<body>', () => `<body>${sections.join('')}`);
}

/** Whether search engines are told to leave a page out. */
export function isUnlisted(page: string): boolean {
  return page.includes(noindex);
}

/** Words as a string of CSS, which no word can end. */
function inCss(words: string): string {
  return JSON.stringify(words).replaceAll('<', '\\3c ');
}
