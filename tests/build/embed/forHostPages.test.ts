import { expect, test } from 'vitest';
import { publisher } from '../../../flows/organisation/example/publisher.ts';
import { theme } from '../../../flows/organisation/example/theme.ts';
import { asPhp, inPhpComment } from '../../../scripts/build/embed/asPhp.ts';
import { forFrames } from '../../../scripts/build/embed/framedPages.ts';
import { filesFor } from '../../../scripts/build/embed/hostPageFiles.ts';
import { framedBy } from '../../../scripts/build/organisation/framedBy.ts';

const offered = { name: publisher.name, address: publisher.address, theme, script: 'go()' };
const files = filesFor(offered);
const names = Object.keys(files);

test('Another site is given a frame, a card, an example, a script and a plugin', () => {
  expect(names).toEqual([
    'embed/frame.html',
    'embed/card.html',
    'embed/example.html',
    'embed/frame-height.js',
    'wordpress/second-opinion-guide.php',
  ]);
});

test.each(names.filter((name) => !name.endsWith('.js')))(
  '%s has the publisher’s name and the guide’s address',
  (name) => {
    expect(files[name]).toContain('Northern Kidney Trust');
    expect(files[name]).toContain('https://guide.kidneytrust.example/');
    expect(files[name]).not.toMatch(/Kidney Cancer UK|guide\.example\.org/);
  },
);

test('Where the address is not known, each snippet says what to replace', () => {
  const unknown = filesFor({ ...offered, address: undefined });
  for (const name of ['embed/frame.html', 'embed/card.html']) {
    expect(unknown[name]).toContain(
      'Put the address of the guide in the place of https://guide.example.org/',
    );
    expect(files[name]).not.toContain('<!--');
  }
});

test('The frame has a name, and the card is read without its styles', () => {
  expect(files['embed/frame.html']).toMatch(
    /<iframe [^>]*title="Second opinion guide, Northern Kidney Trust"/,
  );
  expect(files['embed/card.html']?.replace(/<style>[\s\S]*/, '')).not.toMatch(
    /style=|class="(?!second-opinion-card)/,
  );
});

test('The publisher’s own sites may show the guide, and those that it names', () => {
  expect(framedBy(publisher)).toEqual([
    'https://kidneytrust.example',
    'https://shop.kidneytrust.example',
  ]);
});

test('A page for frames takes its files from the guide, and keeps its links to pages', () => {
  const page =
    '<head><meta charset="utf-8"></head><a href="./about.html"></a><script src="./assets/a.js"></script><script type="importmap">{"integrity":{"./assets/b.js":"x"}}</script>';
  const framed = forFrames(page, 'tell()');
  expect(framed).toContain('href="./about.html"');
  expect(framed).toContain('src="../assets/a.js"');
  expect(framed).toContain('{"../assets/b.js":"x"}');
  expect(framed.indexOf('<script>tell()</script>')).toBeLessThan(framed.indexOf('a.js'));
  expect(() => forFrames('<head></head>', '')).toThrow('no <meta charset');
});

test('No text ends the quotes or the comment of PHP that it stands in', () => {
  expect(asPhp("a'b\\")).toBe("'a\\'b\\\\'");
  expect(inPhpComment('a */ b ?>\n * c')).toBe('a * / b ? > * c');
});
