import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { flow } from '../../flows/example/index.ts';
import { aliasesOf, importChosen } from '../../scripts/build/aliases.ts';
import { defineBuildId } from '../../scripts/build/release/buildId.ts';
import { flowFolder } from '../../scripts/chosenFolders.mjs';
import { defineFlow } from '../../src/engine/index.ts';

/** The build shows any flow of `flows/`, and knows none of them. The example is a flow about an umbrella. */

const example = flowFolder('example');
const read = (file: string) => readFileSync(file, 'utf8');
const inExample = aliasesOf('en-GB', { flow: example });

/** What only the guide to second opinions has a reason to say. */
const ofTheFirst =
  /second opinion|kidney(?! cancer (?:uk|scotland))|consultant|\bPALS\b|treatment/i;

test('the example is a flow that is right', () => {
  expect(defineFlow(flow)).toBe(flow);
});

test('whoever asks for a flow that has no folder is told which there are', () => {
  expect(() => flowFolder('nobody')).toThrow(
    /^flows has no folder “nobody”\. After --flow, write one of: (?:.+, )?example\b.*\.$/,
  );
});

test('nothing that shows or builds a flow names the folder of one', () => {
  const files = ['src', 'scripts/build', 'scripts/map', 'scripts/locales'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:tsx?|mjs)$/.test(name))
      .map((name) => join(folder, name)),
  );
  expect(files.length).toBeGreaterThan(200);
  expect(
    files.filter((file) => /flows\/(?:second-opinion|example)|#words\//.test(read(file))),
  ).toEqual([]);
});

describe('Built from the example', () => {
  test('the pages ask its first question, and say nothing of second opinions', async () => {
    const { prerender, prerenderWholePath } = await importChosen<
      typeof import('../../src/prerender.tsx')
    >('src/prerender.tsx', defineBuildId(), inExample);
    const [start, ...others] = await prerender();
    expect(start?.html).toContain('Should I take an umbrella?');
    expect(start?.question?.html).toContain('Can you hear thunder?');
    for (const { file, html } of [...(start ? [start] : []), ...others, ...prerenderWholePath()]) {
      expect(html, file).toContain('Umbrella guide');
      expect(html, file).not.toMatch(ofTheFirst);
    }
  });

  test('the map draws its path', async () => {
    const { mapFile } = await importChosen<typeof import('../../scripts/map/mapFile.tsx')>(
      'scripts/map/mapFile.tsx',
      defineBuildId(),
      inExample,
    );
    const { html } = mapFile();
    expect(html).toContain('Is it going to rain?');
    expect(html).toContain('Somebody under grey clouds');
    expect(html).not.toMatch(ofTheFirst);
  });

  test('nothing is to be checked but the edition and what is the publisher’s', async () => {
    onTestFinished(() => void vi.unstubAllEnvs());
    vi.stubEnv('GUIDE_FLOW', 'example');
    const { allDated } = await importChosen<typeof import('../../scripts/build/dates/allDated.ts')>(
      'scripts/build/dates/allDated.ts',
      {},
      inExample,
    );
    const files = new Set(allDated().map(({ file }) => file));
    expect([...files].filter((file) => !file.startsWith('flows/organisation/'))).toEqual([
      'flows/example/edition.ts',
    ]);
  });
});
