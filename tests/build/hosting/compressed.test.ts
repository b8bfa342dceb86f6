import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { gzipped, isText } from '../../../scripts/build/hosting/compressed.ts';

test('Gzip gives the text back, and tells neither the time nor the system', () => {
  const text = Buffer.from('a calm sentence, again and again. '.repeat(50));
  const short = gzipped(text);
  expect(gunzipSync(short).equals(text)).toBe(true);
  expect(short.length).toBeLessThan(text.length / 10);
  expect([...short.subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
});

test('Text is compressed; settings, pictures and what is compressed already are not', () => {
  const files = [
    'index.html',
    'a/b.js',
    'c.css',
    'd.svg',
    '_headers',
    '.htaccess',
    'e.png',
    'f.js.gz',
  ];
  expect(files.filter(isText)).toEqual(['index.html', 'a/b.js', 'c.css', 'd.svg']);
});
