import type { Plugin } from 'vite';

/** Who publishes the guide, as far as the page needs it. */
interface Publisher {
  readonly name: string;
  readonly supportLine: { readonly number: string };
}

/**
 * Writes 404.html, for an address that is not there. Cloudflare Pages answers with the guide where it is missing.
 * It may be shown for an address in any folder, so it has no relative link and loads nothing. List it before
 * policyMeta.
 *
 * @param dialled a number as a `tel:` link has it
 */
export function notFoundPage(
  { name, supportLine }: Publisher,
  dialled: (number: string) => string,
): Plugin {
  const source = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>Page not found</title>
  </head>
  <body>
    <main>
      <h1>Page not found</h1>
      <p>If you typed the address, check that it is right. If you followed a link, it may be out of date.</p>
      <p>To talk to someone, call the ${name} support line: <a href="${dialled(supportLine.number)}">${supportLine.number}</a>.</p>
      <p>In an emergency, call <a href="tel:999">999</a>.</p>
    </main>
  </body>
</html>
`;
  return {
    name: 'not-found-page',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '404.html', source });
    },
  };
}
