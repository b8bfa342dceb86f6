import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

/** What a phone on a bad line has to fetch, gzipped, in kB of 1000 bytes. */
const most = { '.js': 120, '.css': 15 };
const assets = join(process.env['E2E_DIST'] ?? 'dist', 'assets');

for (const [ending, budget] of Object.entries(most)) {
  test(`All ${ending} files together stay within ${budget} kB`, () => {
    const files = readdirSync(assets).filter((name) => name.endsWith(ending));
    const sizes = files.map((name) => gzipSync(readFileSync(join(assets, name))).length);
    const total = sizes.reduce((sum, size) => sum + size, 0) / 1000;
    expect(total).toBeGreaterThan(1);
    expect(total).toBeLessThanOrEqual(budget);
  });
}
