/** A page of its own, with nothing in it that a browser would have to run, or one small script at its end. */
export interface PlainPage {
  readonly title: string;
  /** Its own styles, beside those of the shell. */
  readonly styles: string;
  readonly html: string;
  /** What runs once the page is there. */
  readonly script?: string;
}

const scripts = /\s*<script\b[^>]*>[\s\S]*?<\/script>|\s*<link\b[^>]*\srel="modulepreload"[^>]*>/g;

/**
 * A page that shares the head of the guide's own page, its styles among it, and none of its scripts.
 *
 * @param shell the built index.html
 * @throws {Error} where the shell is not as expected, so that no page goes out half made
 */
export function plainPage(shell: string, { title, styles, html, script }: PlainPage): string {
  const [head, body] = shell.split('<body>');
  if (head === undefined || body === undefined || !head.includes('</head>')) {
    throw new Error('index.html has no head, or no plain <body>');
  }
  const own = head
    .replace(scripts, '')
    .replace(/<title>.*?<\/title>/, () => `<title>${title}</title>`)
    .replace('</head>', () => `  <style>${styles}</style>\n  </head>`);
  const atEnd = script === undefined ? '' : `\n  <script>${script}</script>`;
  return `${own}<body>\n${html}${atEnd}\n  </body>\n</html>\n`;
}
