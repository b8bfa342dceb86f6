import { direction, language } from '#flow/words/guide.ts';
import { asHtml } from './asHtml.ts';

/**
 * A page that needs no other file, for an address where none can be counted on.
 *
 * @param content HTML that follows the heading
 * @param script HTML that stands last
 */
export function bareHtml(heading: string, content: string, script = ''): string {
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>${asHtml(heading)}</title>
  </head>
  <body>
    <main>
      <h1>${asHtml(heading)}</h1>
      ${content}
    </main>${script && `\n    ${script}`}
  </body>
</html>
`;
}
