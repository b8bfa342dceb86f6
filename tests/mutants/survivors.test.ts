import { expect, test } from 'vitest';
import {
  asListed,
  type Report,
  scoreTable,
  survivorsListedIn,
  survivorsOf,
  without,
} from '../../scripts/mutants/survivors.mjs';

/** What `npm run mutants` says of a run. */

const source = ['const one = 1;', 'export const sum = one +', '  one;', ''].join('\n');
const at = (line: number, from: number, to: number, endLine = line) => ({
  start: { line, column: from },
  end: { line: endLine, column: to },
});
const report: Report = {
  files: {
    'src/sum.ts': {
      source,
      mutants: [
        { status: 'Killed', replacement: '0', location: at(1, 13, 14) },
        { status: 'Timeout', replacement: '2', location: at(1, 13, 14) },
        { status: 'Survived', replacement: 'one -\n  one', location: at(2, 20, 6, 3) },
        { status: 'RuntimeError', replacement: '3', location: at(1, 13, 14) },
      ],
    },
    'src/other/none.ts': {
      source,
      mutants: [{ status: 'NoCoverage', replacement: '0', location: at(1, 13, 14) }],
    },
  },
};
const survivors = {
  'src/sum.ts': ['one + one → one - one'],
  'src/other/none.ts': ['1 → 0'],
};

test('Whoever reads the list of survivors sees what was changed into what, in one line', () => {
  expect(survivorsOf(report)).toEqual(survivors);
});

test('What is listed is read as it was written, from the blocks of survivors and from nowhere else', () => {
  const block = (language: string) => `\`\`\`${language}\n${asListed(survivors)}\n\`\`\`\n`;
  expect(survivorsListedIn(`# Mutants\n\n${block('survivors')}\nMore.\n`)).toEqual(survivors);
  expect(survivorsListedIn(block('text'))).toEqual({});
});

test('Of two survivors in the same words, one that is listed leaves the other to be told', () => {
  const twice = { 'src/sum.ts': ['1 → 0', '1 → 0', '2 → 0'] };
  expect(without(twice, { 'src/sum.ts': ['1 → 0'] })).toEqual({ 'src/sum.ts': ['1 → 0', '2 → 0'] });
  expect(without(twice, twice)).toEqual({});
});

test('Who asks how many were found is told it folder by folder, without those that could not run', () => {
  expect(scoreTable(report).split('\n').slice(2)).toEqual([
    '| src | 1 | 1 | 1 | 0 | 66.7 % |',
    '| src/other | 0 | 0 | 0 | 1 | 0.0 % |',
    '| all | 1 | 1 | 1 | 1 | 50.0 % |',
  ]);
});
