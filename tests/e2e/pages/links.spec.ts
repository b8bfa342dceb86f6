import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import { filesIn } from '../../../scripts/build/builtFiles.ts';
import { address } from '../../../src/engine/index.ts';
import { thisRelease } from '../../support/browser/served/releases.ts';

/** The pages as they are built, read through: where their links lead, and which language they say they are in. */

const { folder } = thisRelease;
const pages = filesIn(folder).filter((file) => file.endsWith('.html'));
const screens = [...Object.keys(secondOpinion.path), ...Object.values(address)];

function htmlOf(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

/** The links of a page that lead to no file, no part of a page and no screen. */
function brokenLinks(file: string): string[] {
  const html = htmlOf(file);
  const links = [...html.matchAll(/<a\b[^>]*?\bhref="([^"]*)"/g)].map(([, href = '']) => href);
  return links.filter((href) => {
    if (/^(?:https:|tel:)/.test(href)) return false;
    const [path = '', part = ''] = href.split('#');
    const to = path === '' ? file : path.replace(/^\.\//, '') || 'index.html';
    if (!existsSync(join(folder, to))) return true;
    if (part === '') return href !== '#' && href.includes('#');
    if (part.startsWith('/')) return !screens.includes(part.slice(1));
    return !htmlOf(to).includes(`id="${part}"`);
  });
}

test('There are pages and links to look at', () => {
  expect(pages.length).toBeGreaterThanOrEqual(8);
  const links = pages.flatMap((file) => htmlOf(file).match(/<a\b/g) ?? []);
  expect(links.length).toBeGreaterThan(500);
});

for (const file of pages) {
  test(`A27: No link on ${file} is broken`, () => {
    expect(brokenLinks(file)).toEqual([]);
  });

  test(`A24: ${file} says that it is in British English`, () => {
    expect(htmlOf(file)).toMatch(/^<!doctype html>\s*<html lang="en-GB"/i);
  });
}
