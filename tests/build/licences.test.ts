import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { licencesText } from '../../scripts/build/release/licences.ts';
import { shippedPackages } from '../../scripts/build/release/shippedPackages.mjs';

const root = resolve(import.meta.dirname, '../..');
const json = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const text = licencesText(root);
const parts = text.split(/^(?=.+\n-{3,}$)/m).slice(1);
const shipped = shippedPackages(json('package.json'), json('package-lock.json'));

test('Each package that the guide is made with stands in licences.txt, by name and version', () => {
  expect(parts.map((part) => part.split('\n')[0])).toEqual(
    shipped.map(({ name, locked }) => `${name} ${locked.version} (${locked.license})`),
  );
});

test('Each stands there with its own notice and the whole of its licence', () => {
  for (const part of parts) {
    expect(part).toMatch(/Copyright \(c\) \S+/);
    expect(part).toContain('Permission is hereby granted, free of charge');
    expect(part).toContain('OTHER DEALINGS IN THE\nSOFTWARE.');
  }
});

test('The notices are those of the people who wrote the packages', () => {
  for (const notice of ['Meta Platforms', 'David Khourshid', 'Neuvernetzung', 'NHS.UK']) {
    expect(text).toContain(notice);
  }
});
