import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isBrokenOff } from './engines/isBrokenOff.ts';

const guide = 'export const guide = "whole";';
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'broken-off-'));
  writeFileSync(join(folder, 'guide.js'), guide);
});
afterAll(() => rmSync(folder, { recursive: true }));

const complaintOn = (came: string) =>
  'None of the “sha384” hashes in the integrity attribute match the content of the subresource at ' +
  `“http://127.0.0.1:8080/guide.js”. The computed hash is “${createHash('sha384').update(came).digest('base64')}”.`;

test.each([
  ['half of the file', guide.slice(0, 12), true],
  ['nothing of it', '', true],
  ['another file of that length', guide.replace('whole', 'other'), false],
  ['a part that begins otherwise', guide.slice(1, 12), false],
  ['more than the file', `${guide} `, false],
])('a complaint on %s', (_, came, expected) => {
  expect(isBrokenOff(complaintOn(came), folder)).toBe(expected);
});

test('a complaint on anything else', () => {
  expect(isBrokenOff('TypeError: guide is undefined', folder)).toBe(false);
});
