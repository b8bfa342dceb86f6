import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { validate } from 'dockerfile-utils';
import { expect, test } from 'vitest';
import { nginxConf } from '../../../scripts/build/hosting/hosting.ts';
import { sample } from './sample.ts';

/** The file that makes an image of the guide is sound, and what it changes in nginx's settings is there to be changed. */

const text = readFileSync(resolve(import.meta.dirname, '../../../docs/hosting/Dockerfile'), 'utf8');

test('The linter finds nothing to say about it', () => {
  expect(validate(text).map(({ message, range }) => [range.start.line + 1, message])).toEqual([]);
  expect(validate('FORM nginx').length).toBeGreaterThan(0);
});

test('It stands on one exact version, and serves as somebody who is not root', () => {
  expect(text).toMatch(/^FROM \S+:\d+\.\d+\.\d+[\w-]*(?:@sha256:[0-9a-f]{64})?$/m);
  expect([...text.matchAll(/^USER (.*)$/gm)].at(-1)?.[1]).toBe('101');
});

test('Each setting that it changes is in the settings of nginx once', () => {
  const conf = nginxConf(sample);
  const deleted = [...text.matchAll(/'\/(\w+)\/d'/g)].map(([, word = '']) => word);
  const changed = [...text.matchAll(/'s([/|])(.+?)\1(.+?)\1'/g)].map(([, , from = '']) => from);
  expect(deleted).toEqual(['brotli_static']);
  expect(changed.length).toBe(3);
  for (const from of changed) expect([from, conf.split(from).length - 1]).toEqual([from, 1]);
});
