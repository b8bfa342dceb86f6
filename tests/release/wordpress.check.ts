// @vitest-environment jsdom
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, expect, test } from 'vitest';
import { guideName } from '#words/guide.ts';
import { theme } from '../../flows/organisation/example/theme.ts';
import { frameTitle } from '../../scripts/build/embed/forHostPages.ts';
import { wordpressPlugin } from '../../scripts/build/embed/wordpressPlugin.ts';
import { dist } from './startNginx.ts';

/** The WordPress plugin in a real PHP, with stubs for the functions of WordPress. */

const php = process.env['PHP_PATH'] ?? 'php';
const built = join(`${dist}-hosting`, 'wordpress/second-opinion-guide.php');
const stubs = join(import.meta.dirname, 'wordpressStubs.php');
const script = readFileSync(join(`${dist}-hosting`, 'embed/frame-height.js'), 'utf8').trim();
const address = 'https://guide.example/a/';

const folder = mkdtempSync(join(tmpdir(), 'guide-wordpress-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A plugin of somebody whose name does all that a name can. */
const name = "O'Neil's */ ?> <script>alert(1)</script> \\' {$x} \\\\ “Trust” & Co.";
const hostile = join(folder, 'hostile.php');
writeFileSync(hostile, wordpressPlugin({ name, address, theme, script }, '1.0'));

interface Ran {
  readonly results: readonly string[];
  readonly blocks: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly shortcodes: readonly string[];
  readonly scripts: Readonly<Record<string, readonly string[]>>;
  readonly inline: Readonly<Record<string, string>>;
}

type Call = readonly [kind: 'block' | 'shortcode', name: string, given: unknown];

function run(plugin: string, calls: readonly Call[], other: readonly string[] = []): Ran {
  const args = [stubs, plugin, JSON.stringify(calls), ...other];
  return JSON.parse(execFileSync(php, args, { encoding: 'utf8' }));
}

const html = (text = '') => new DOMParser().parseFromString(text, 'text/html');

test.each([built, hostile])('PHP finds no fault in %s', (plugin) => {
  expect(execFileSync(php, ['-l', plugin], { encoding: 'utf8' })).toContain('No syntax errors');
});

test.each([built, hostile])('Asked for outside of WordPress, %s says nothing', (plugin) => {
  expect(execFileSync(php, [plugin], { encoding: 'utf8' })).toBe('');
});

test('A shortcode and a block show the same frame, with its script once a page', () => {
  const { results } = run(hostile, [
    ['shortcode', 'second_opinion_guide', ''],
    ['block', 'second-opinion/guide', { height: 900, className: 'wide' }],
  ]);
  const [first, second] = results;
  expect(first).toBe(`${second}<script>${script}</script>`);
  const frame = html(second).querySelector('iframe');
  expect(frame?.getAttribute('src')).toBe(`${address}embed/`);
  expect(frame?.className).toBe('second-opinion-guide');
  expect(frame?.title).toBe(frameTitle({ name }));
  expect(frame?.height).toBe('900');
  expect(html(first).querySelectorAll('script')).toHaveLength(1);
});

test('What an editor writes stays text', () => {
  const title = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
  const { results } = run(built, [
    [
      'shortcode',
      'second_opinion_guide',
      { title, height: '1e9" onload="alert(1)', src: 'https://a.example/' },
    ],
    ['shortcode', 'second_opinion_guide', { height: '-20' }],
    ['block', 'second-opinion/guide', { height: 'none' }],
  ]);
  const page = html(results.join('\n'));
  const frames = [...page.querySelectorAll('iframe')];
  expect(frames.map(({ height }) => Number(height)).every((one) => one >= 300 && one <= 5000)).toBe(
    true,
  );
  expect(frames[0]?.title).toBe(title);
  expect(page.querySelectorAll('img, [onload], [onerror]')).toHaveLength(0);
  expect([...page.querySelectorAll('script')].map(({ textContent }) => textContent)).toEqual([
    script,
  ]);
  expect(new Set(frames.map(({ src }) => new URL(src).pathname))).toEqual(new Set(['/embed/']));
});

test('The card names its publisher as text, and leads to the guide', () => {
  const { results } = run(hostile, [
    ['shortcode', 'second_opinion_card', ''],
    ['block', 'second-opinion/card', {}],
  ]);
  const page = html(results.join('\n'));
  const links = [...page.querySelectorAll('a')].map(({ href }) => href);
  expect(links).toEqual([address, address]);
  expect(page.querySelectorAll('style')).toHaveLength(1);
  expect(page.querySelectorAll('script')).toHaveLength(0);
  expect(page.body.textContent).toContain(name);
});

test('A site can say that the guide is elsewhere, and nothing but a web address counts', () => {
  const calls: readonly Call[] = [['shortcode', 'second_opinion_guide', '']];
  const src = (to: string) =>
    html(run(hostile, calls, [to]).results[0])
      .querySelector('iframe')
      ?.getAttribute('src');
  expect(src('https://other.example')).toBe('https://other.example/embed/');
  expect(src('javascript:alert(1)//')).toBe('');
});

test('The editor shows each block by its name, and saves nothing', () => {
  const { blocks, scripts, inline, shortcodes } = run(built, []);
  const handle = 'second-opinion-guide-editor';
  expect(shortcodes).toEqual(['second_opinion_guide', 'second_opinion_card']);
  expect(scripts[handle]).toEqual(['wp-blocks', 'wp-block-editor', 'wp-element']);
  const seen: Record<string, { edit: () => unknown; save: () => unknown }> = {};
  runInNewContext(inline[handle] ?? '', {
    window: {
      wp: {
        blocks: { registerBlockType: (id: string, one: (typeof seen)[string]) => (seen[id] = one) },
        blockEditor: { useBlockProps: (props: object) => props },
        element: { createElement: (tag: string, _props: object, text: string) => [tag, text] },
      },
    },
  });
  expect(Object.keys(seen)).toEqual(Object.keys(blocks));
  expect(Object.values(seen).map(({ save }) => save())).toEqual([null, null]);
  expect(seen['second-opinion/guide']?.edit()).toEqual(['p', guideName]);
  expect(Object.values(blocks).map((one) => one['editor_script'])).toEqual([handle, handle]);
});
