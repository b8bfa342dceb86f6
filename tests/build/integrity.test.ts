import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withIntegrity } from '../../scripts/build/pages/integrity.ts';

const digest = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`;
const contentOf = (file: string) => `content of ${file}`;

test('A page says what its script, its style and its modules must be', () => {
  const html = `<link rel="icon" href="./assets/i.svg">
<script type="module" crossorigin src="./assets/a.js"></script>
<link rel="modulepreload" crossorigin href="./assets/b.js">
<link rel="stylesheet" href="./assets/c.css">`;
  expect(withIntegrity(html, 'index.html', [], contentOf)).toBe(
    `<link rel="icon" href="./assets/i.svg">
<script type="module" crossorigin src="./assets/a.js" integrity="${digest('content of assets/a.js')}"></script>
<link rel="modulepreload" crossorigin href="./assets/b.js" integrity="${digest('content of assets/b.js')}">
<link rel="stylesheet" href="./assets/c.css" crossorigin integrity="${digest('content of assets/c.css')}">`,
  );
});

test('A page in a folder of its own finds the same files', () => {
  const html = '<script type="module" crossorigin src="../assets/a.js"></script>';
  const page = withIntegrity(html, 'about/index.html', ['assets/b.js'], contentOf);
  expect(page).toContain(`integrity="${digest('content of assets/a.js')}"`);
  expect(page).toContain(`"../assets/b.js":"${digest('content of assets/b.js')}"`);
});

test('What scripts load later is named before the first of them, in an order of its own', () => {
  const html = '<head><script type="module" crossorigin src="./a.js"></script>';
  const page = withIntegrity(html, 'index.html', ['z.js', 'b.js'], contentOf);
  const [, map = ''] = /^<head><script type="importmap">(.*?)<\/script>/.exec(page) ?? [];
  expect(JSON.parse(map)).toEqual({
    integrity: { './b.js': digest('content of b.js'), './z.js': digest('content of z.js') },
  });
  expect(map.indexOf('b.js')).toBeLessThan(map.indexOf('z.js'));
});

test('A page that loads nothing stays as it is', () => {
  const html = '<p>Page not found</p>';
  expect(withIntegrity(html, '404.html', ['b.js'], contentOf)).toBe(html);
});
