import type { Plugin } from 'vite';
import { metaPolicy, written } from '../hosting/headers.ts';
import { inlineHashes } from '../hosting/inlineHashes.ts';

const charset = '<meta charset="utf-8">';

/**
 * Writes the policy into every page, for a host that sends no headers. List it after whatever else writes pages,
 * and before whatever takes their hash.
 */
export function policyMeta(): Plugin {
  return {
    name: 'policy-meta',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const [name, file] of Object.entries(bundle)) {
          if (file.type !== 'asset' || !name.endsWith('.html')) continue;
          file.source = withPolicy(String(file.source));
        }
      },
    },
  };
}

/** The page with the policy of a page that has a host. */
export function withPolicy(page: string): string {
  return withMeta(page, written(metaPolicy(inlineHashes([page]))));
}

/**
 * The page with a policy, before anything that could be fetched. Only the charset stands before it, which a
 * browser looks for in the first 1024 bytes.
 */
export function withMeta(page: string, policy: string): string {
  if (!page.includes(charset)) throw new Error(`The page has no ${charset}`);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return page.replace(charset, () => `${charset}\n    ${meta}`);
}
