import type { Passage } from './passages.ts';

interface PlanFile {
  readonly title: string;
  readonly passages: readonly Passage[];
  /** As `lang` and `dir` of the page name them. */
  readonly language: string;
  readonly direction: string;
}

/** All that makes it pleasant on a phone and on paper. */
const style = `body{max-width:40em;margin:1em auto;padding:0 1em;font:1.125em/1.5 Arial,sans-serif;color:#212b32;background:#fff;overflow-wrap:anywhere}
h1,h2,h3,h4{line-height:1.25;break-after:avoid}
blockquote{margin:1em 0;padding-inline-start:1em;border-inline-start:4px solid #005eb8}
li,blockquote,p{break-inside:avoid}
a{color:#005eb8}
@media print{body{max-width:none;margin:0;padding:0;font-size:12pt}a{color:inherit}}`;

/** Passages as one page that opens anywhere and prints: it holds no script and asks for nothing. */
export function asFile({ title, passages, language, direction }: PlanFile): string {
  return `<!doctype html>
<html lang="${escaped(language)}" dir="${escaped(direction)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>
${style}
</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${passages.map(inHtml).join('\n')}
</body>
</html>
`;
}

function inHtml(passage: Passage): string {
  if ('heading' in passage) {
    const level = Math.min(passage.level, 6);
    return `<h${level}>${escaped(passage.heading)}</h${level}>`;
  }
  if ('items' in passage) return `<ul>${each(passage.items, 'li')}</ul>`;
  if ('said' in passage) return `<blockquote>${each(passage.said, 'p')}</blockquote>`;
  const text = escaped(passage.text);
  return passage.href === undefined
    ? `<p>${text}</p>`
    : `<p><a href="${escaped(passage.href)}">${text}</a></p>`;
}

function each(texts: readonly string[], element: string): string {
  return texts.map((text) => `<${element}>${escaped(text)}</${element}>`).join('');
}

/** The four characters that mean something in HTML. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
