import { expect, test } from 'vitest';
import { written } from '../../../scripts/build/hosting/headers.ts';
import { oneFilePolicy } from '../../../scripts/build/oneFile/oneFilePolicy.ts';

test('The one file runs what stands in it by its hash, and asks nobody for anything', () => {
  const policy = written(oneFilePolicy({ scripts: ["'sha256-a'"], styles: ["'sha256-b'"] }));
  expect(policy).toBe(
    "default-src 'none'; script-src 'sha256-a'; style-src 'sha256-b'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  );
});
