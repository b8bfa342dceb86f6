import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { faultsOf, namedIn } from '../support/papers/namedTests.ts';

/** Each row says how it stands, and what it leans on is there. */

const text = readFileSync('docs/self-assessment.md', 'utf8');
const standards = text
  .split(/^## /m)
  .slice(1)
  .map((section) => ({
    name: section.split('\n')[0] ?? '',
    rows: [...section.matchAll(/^\| (?!\||---|\s*\|)([^|]+) \| ([^|]+) \| ([^|]+) \| (.+) \|$/gm)]
      .filter(([, , , state]) => state !== 'state')
      .map(([, id = '', criterion = '', state = '', evidence = '']) => ({
        id: `${id}: ${criterion}`,
        state,
        evidence,
      })),
  }));

test('six standards are there, and IPDAS from Q1 to C12', () => {
  expect(standards.map(({ rows }) => rows.length > 5)).toEqual(Array(6).fill(true));
  const ids = standards[0]?.rows.map(({ id }) => id.split(':')[0]);
  expect(ids?.slice(0, 12)).toEqual([
    ...['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6'],
    ...['C7', 'C8', 'C9', 'C10', 'C11', 'C12'],
  ]);
});

describe.each(standards)('$name', ({ rows }) => {
  test.each(rows)('$id: says how it stands, and its evidence is there', ({ state, evidence }) => {
    expect(['met', 'not met', 'needs people']).toContain(state);
    const named = namedIn(evidence);
    if (state === 'met' && !/rows of ASVS below/.test(evidence)) {
      expect(named.length).toBeGreaterThan(0);
    }
    expect(named.flatMap(faultsOf)).toEqual([]);
  });
});

test('every row of a table was read', () => {
  const lines = text.split('\n').filter((line) => /^\| [^|]+ \|/.test(line));
  expect(standards.flatMap(({ rows }) => rows)).toHaveLength(lines.length);
});

test('nothing is claimed that only another may say', () => {
  const claims = /\b(?:certified|accredited|compliant|conforms? to|complies|awarded)\b/i;
  for (const paper of ['docs/self-assessment.md', 'docs/safety/safety-case.md']) {
    expect(readFileSync(paper, 'utf8')).not.toMatch(claims);
  }
});
