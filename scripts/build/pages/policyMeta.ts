import type { Plugin } from 'vite';
import { metaPolicy, written } from '../hosting/headers.ts';
import { inlineHashes } from '../hosting/inlineHashes.ts';
import { eachPage } from './eachPage.ts';

const charset = '<meta charset="utf-8">';

/**
 * Writes the policy into every page, for a host that sends no headers. List it after whatever else writes pages,
 * and before whatever takes their hash.
 */
export function policyMeta(): Plugin {
  return eachPage('policy-meta', withPolicy);
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
