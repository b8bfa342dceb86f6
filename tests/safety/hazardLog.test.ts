import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { faultsOf, namedIn } from '../support/papers/namedTests.ts';

/** Each hazard is whole, and each control is held by a test that is there and runs. */

const parts = [
  ...['Cause', 'Effect', 'Severity, likelihood, risk', 'Control'],
  ...['Held by', 'Residual risk'],
];
const log = readFileSync('docs/safety/hazard-log.md', 'utf8');
const hazards = log
  .split(/^### /m)
  .slice(1)
  .map((section) => {
    const [title = '', ...lines] = section.split(/^## /m)[0]?.trim().split('\n') ?? [];
    const said = [...lines.join('\n').matchAll(/^- \*\*([^*]+):\*\*(.*)$/gm)];
    return {
      id: title.split(' ')[0] ?? '',
      names: said.map(([, name = '']) => name),
      says: new Map(said.map(([, name = '', text = '']) => [name, text.trim()])),
    };
  });

test('the ids begin with H1 and leave none out, each once', () => {
  const ids = hazards.map(({ id }) => id);
  const all = hazards.map((_, index) => `H${index + 1}`);
  expect([...ids].sort()).toEqual([...all].sort());
});

describe.each(hazards)('$id', ({ names, says }) => {
  test('has its parts in order, and nothing but the ratings is left blank', () => {
    expect(names).toEqual(parts);
    const blank = names.filter((name) => says.get(name) === '');
    expect(blank.filter((name) => name !== 'Severity, likelihood, risk')).toEqual([]);
  });

  test('is held by tests that are there and run', () => {
    const named = namedIn(says.get('Held by') ?? '');
    const shape = 'Held by: `tests/….test.ts` “its title”, in curly quotation marks';
    expect(named.length, shape).toBeGreaterThan(0);
    for (const { file, titles } of named) {
      expect(titles.length, `${file}. ${shape}`).toBeGreaterThan(0);
    }
    expect(named.flatMap(faultsOf)).toEqual([]);
  });
});

test('nobody rates a hazard before a clinical safety officer is named', () => {
  const isNamed = !/^- \*\*Clinical safety officer:\*\* not yet named$/m.test(log);
  const rated = hazards.filter(({ says }) => says.get('Severity, likelihood, risk') !== '');
  expect(isNamed ? [] : rated.map(({ id }) => id)).toEqual([]);
});

test('the safety case speaks of as many hazards as there are', () => {
  const safetyCase = readFileSync('docs/safety/safety-case.md', 'utf8');
  const said = /\*\*Hazards:\*\* \d+ hazards/.exec(safetyCase)?.[0];
  expect(said, 'docs/safety/safety-case.md').toBe(`**Hazards:** ${hazards.length} hazards`);
});
