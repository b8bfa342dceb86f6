import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What the papers around the code say of the code is so: they lead somewhere, and their lists are whole. */

const root = resolve(import.meta.dirname, '../..');
const folders = ['docs', 'flows', 'public', 'scripts', 'src', 'tests'];
const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
    join(folder, name).replaceAll('\\', '/'),
  ),
);
const names = new Set([...readdirSync(root), ...files.map((file) => basename(file))]);
const papers = [...readdirSync(root), ...files].filter((file) => file.endsWith('.md'));
const textOf = (paper: string) => readFileSync(join(root, paper), 'utf8');

/** The lines that are read, without those that show what is typed or drawn. */
function proseOf(paper: string): string {
  return textOf(paper).replace(/^```[\s\S]*?^```$/gm, '');
}

/** Where the links and pictures of a paper lead, save those to other sites. */
function linksOf(paper: string): readonly string[] {
  return [...proseOf(paper).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, to = '']) => to)
    .filter((to) => !/^[a-z]+:/.test(to));
}

/** The paths from the root that a paper names in backticks, and the files that it names without their folder. */
function filesNamedIn(paper: string): readonly string[] {
  const isPath = new RegExp(`^(?:${folders.join('|')})/[\\w./*-]*$`);
  const isSource = /^[\w.-]+\.(?:tsx?|mjs|scss|md)$/;
  return [...proseOf(paper).matchAll(/`([^`\n]+)`/g)]
    .map(([, named = '']) => named)
    .filter((named) => isPath.test(named) || isSource.test(named));
}

function isThere(named: string): boolean {
  if (!named.includes('/')) return names.has(named);
  // Of a pattern, the folder.
  const [upToStar = ''] = named.split('*');
  return existsSync(join(root, named.includes('*') ? dirname(`${upToStar}x`) : named));
}

test('there are papers to read, and they name files', () => {
  expect(papers).toEqual(expect.arrayContaining(['README.md', 'docs/architecture.md']));
  expect(filesNamedIn('CONTRIBUTING.md')).toContain('tests/build/imports.test.ts');
  expect(isThere('src/noSuchFile.ts')).toBe(false);
});

test.each(papers)('A person who follows a link in %s gets somewhere', (paper) => {
  const deadLinks = linksOf(paper).filter((to) => {
    const [file = ''] = to.split('#');
    return file !== '' && !existsSync(resolve(root, dirname(paper), file));
  });
  expect(deadLinks).toEqual([]);
});

test.each(papers)('A person finds each file that %s names', (paper) => {
  expect(filesNamedIn(paper).filter((named) => !isThere(named))).toEqual([]);
});

test('A newcomer reads a README of at most 130 lines', () => {
  expect(textOf('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(130);
});

describe('The decisions', () => {
  const folder = 'docs/decisions';
  const records = readdirSync(join(root, folder)).filter((name) => /^\d{4}-/.test(name));
  const index = textOf(`${folder}/README.md`);
  const numberOf = (name: string) => name.slice(0, 4);
  const statusOf = (name: string) =>
    /^- Status: (.+)$/m.exec(textOf(`${folder}/${name}`))?.[1] ?? '';

  test('are numbered without a gap, and nothing else stands beside them', () => {
    expect(records.map(numberOf)).toEqual(
      records.map((_name, at) => String(at + 1).padStart(4, '0')),
    );
    expect(readdirSync(join(root, folder))).toEqual([...records, 'README.md']);
  });

  test.each(records)('%s says when, why, what, and what follows', (name) => {
    const text = textOf(`${folder}/${name}`);
    expect(text).toMatch(new RegExp(`^# ${numberOf(name)} \\S`));
    expect(text).toMatch(/^- Date: \d{4}-\d\d-\d\d$/m);
    expect(statusOf(name)).toMatch(/^(?:accepted|superseded by)/);
    expect(text.match(/^## .*/gm)).toEqual(['## Context', '## Decision', '## Consequences']);
    expect(text.split('\n').length, 'one screen').toBeLessThanOrEqual(45);
  });

  test.each(records)('%s is in the list, with its title and status', (name) => {
    const [, title = ''] = /^# \d{4} (.+)$/m.exec(textOf(`${folder}/${name}`)) ?? [];
    expect(index).toContain(`| [${numberOf(name)}](${name}) | ${title} | ${statusOf(name)} |`);
  });

  test('that were superseded name a later one that stands', () => {
    for (const name of records) {
      for (const [, by = ''] of statusOf(name).matchAll(/\[(\d{4})\]/g)) {
        expect(Number(by), name).toBeGreaterThan(Number(numberOf(name)));
        const later = records.find((each) => numberOf(each) === by);
        expect(later && statusOf(later), name).toMatch(/^accepted/);
      }
    }
  });
});

describe('The tasks', () => {
  const folder = 'docs/tasks';
  const pages = readdirSync(join(root, folder)).filter((name) => name !== 'README.md');

  test.each(pages)('%s says what for, how it is checked, and how much it touches', (name) => {
    const text = textOf(`${folder}/${name}`);
    expect(text).toMatch(/^\*\*Goal:\*\* \S/m);
    expect(text).toMatch(/^## Check$/m);
    expect(text).toMatch(/^\*\*Files touched:\*\* \S/m);
    expect(textOf(`${folder}/README.md`)).toContain(`](${name})`);
  });
});
