import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SignOff } from '../../scripts/review/pages/SignOff.tsx';
import { countOpen, openPoints } from '../../scripts/review/signOff/openPoints.ts';

const paper = readFileSync('docs/clinical-sign-off.md', 'utf8');

test('Every open point of the sign-off paper stands in the pack, each with room for an answer', () => {
  const rows = paper
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| fact'));
  const open = openPoints(paper);
  expect(rows.length).toBeGreaterThan(30);
  expect(countOpen(open)).toBe(rows.length);
  expect(open.map(({ heading }) => heading)).toEqual(
    [...paper.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading),
  );
  const html = renderToStaticMarkup(<SignOff open={open} />);
  expect(html.split('□ Yes □ No:')).toHaveLength(rows.length + 1);
  expect(html).toContain('<a href="facts.html#fact-T12">T12</a>');
  expect(html).toContain('<b>the rule itself</b>');
});

test('A point that is added to the paper is in the pack without any other change', () => {
  const added = `${paper}\n\n## One more\n\n| fact | the sentence | confirm |\n|---|---|---|\n| S1 | “New.” | is it so? |\n`;
  const open = openPoints(added);
  expect(countOpen(open)).toBe(countOpen(openPoints(paper)) + 1);
  expect(renderToStaticMarkup(<SignOff open={open} />)).toContain('is it so?');
});

test('A paper without a point is an error, and not an all-clear', () => {
  expect(() => openPoints('# Nothing\n\n## Here\n\nNo table.\n')).toThrow(/no open point/);
});

test('The table to sign is blank: a name, a role, a date and a signature for each part', () => {
  const html = renderToStaticMarkup(<SignOff open={openPoints(paper)} />);
  const table = /<table class="signatures">.*?<\/table>/s.exec(html)?.[0] ?? '';
  const rows = table.match(/<tr><th scope="row">/g) ?? [];
  expect(rows.length).toBeGreaterThanOrEqual(9);
  for (const column of ['Name', 'Role', 'Date', 'Signature']) {
    const blank = `<td class="to-fill" data-column="${column}"></td>`;
    expect(table.split(blank)).toHaveLength(rows.length + 1);
  }
});
