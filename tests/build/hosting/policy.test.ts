import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  headers,
  metaPolicy,
  nothingInline,
  policy,
  written,
} from '../../../scripts/build/hosting/headers.ts';
import { inlineHashes } from '../../../scripts/build/hosting/inlineHashes.ts';
import { withPolicy } from '../../../scripts/build/pages/policyMeta.ts';

const page = (head: string, body = '') =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('The policy refuses everything, then lets in the guide’s own files', () => {
  expect(written(policy(nothingInline))).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; frame-src 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types sw-url",
  );
});

test('No header is there twice, and none says “unsafe”', () => {
  const all = headers(nothingInline);
  expect(new Set(all.map(({ name }) => name.toLowerCase())).size).toBe(all.length);
  expect(JSON.stringify(all)).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
});

test('A page says the same for itself, save what only a header may say', () => {
  const onlyInHeader = ['frame-ancestors'];
  expect(metaPolicy(nothingInline)).toEqual(
    policy(nothingInline).filter(([name]) => !onlyInHeader.includes(name)),
  );
});

test('The policy stands before anything that could be fetched', () => {
  const html = withPolicy(page('<link rel="icon" href="./a.svg"><script src="./a.js"></script>'));
  const [, before = '', content] =
    /^(.*?)<meta http-equiv="Content-Security-Policy" content="([^"]*)">/s.exec(html) ?? [];
  expect(before.trim()).toBe('<!doctype html><html><head><meta charset="utf-8">');
  expect(content).toBe(written(metaPolicy(nothingInline)));
});

test('A page without a charset is not built', () => {
  expect(() => withPolicy('<html><head></head></html>')).toThrow('no <meta charset');
});

test('A style or script in a page is named by its hash; data and files are not', () => {
  const html = page(
    '<style>a{b:c}</style><script>go()</script><script src="./a.js"></script><script type="application/json">{"a":1}</script><script type="application/ld+json">{}</script>',
  );
  expect(inlineHashes([html, html])).toEqual({
    scripts: [hashOf('go()')],
    styles: [hashOf('a{b:c}')],
  });
  expect(withPolicy(html)).toContain(`script-src 'self' ${hashOf('go()')};`);
  expect(withPolicy(html)).toContain(`style-src 'self' ${hashOf('a{b:c}')};`);
});

test.each([
  ['style', '<p style="color:red">'],
  ['onclick', '<a href="#" onclick="go()">'],
  ['style', '<p\n  class="a"\n  style=color:red>'],
])('A page with the attribute %s is not built, since the policy would refuse it', (name, tag) => {
  expect(() => inlineHashes([page('', tag)])).toThrow(`The policy forbids the attribute ${name}`);
});

test('What only looks like such an attribute is let through', () => {
  const text = '<p class="style" data-on="a">style="x"</p><script>x = \'<p style="a">\'</script>';
  expect(() => inlineHashes([page('', text)])).not.toThrow();
});
