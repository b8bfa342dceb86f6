import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const [, example = ''] =
  /```ts\n([\s\S]*?)```/.exec(readFileSync(join(root, 'src/engine/README.md'), 'utf8')) ?? [];

test('whoever reads how the engine works can run what they read, and it says what stands beside it', async () => {
  // As deep as a flow's own folder, so that the example imports what a flow would.
  const folder = join(root, '.cache/readme');
  const file = join(folder, 'example.ts');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, example);
  const said: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((...words) => said.push(words.join(' ')));
  await import(file);
  vi.restoreAllMocks();
  const promised = [...example.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map(
    ([, says]) => says,
  );
  expect(promised.length).toBeGreaterThan(5);
  expect(said).toEqual(promised);
});
