import { expect, test } from 'vitest';
import type { ToPrint } from '../../src/sheets/print/Papers.tsx';
import { printJobs } from '../../src/sheets/print/printJobs.ts';

const paper = (id: string, forSomeoneElse: boolean): ToPrint => ({
  id,
  choice: id,
  heading: id,
  paper: null,
  forSomeoneElse,
});
const plan = paper('plan', false);
const questions = paper('questions', false);
const toGp = paper('letter to the GP', true);
const toConsultant = paper('letter to the consultant', true);
const note = paper('note', true);

const ids = (papers: readonly ToPrint[]) => printJobs(papers).map((job) => job.map(({ id }) => id));

test('A person who prints for themselves prints once', () => {
  expect(ids([plan, questions])).toEqual([['plan', 'questions']]);
});

test('Each letter prints by itself, so that no reader has another’s on the back', () => {
  expect(ids([plan, toGp, toConsultant, questions])).toEqual([
    ['plan', 'questions'],
    ['letter to the GP'],
    ['letter to the consultant'],
  ]);
});

test('A note that the hospital gets prints by itself', () => {
  expect(ids([note, plan])).toEqual([['plan'], ['note']]);
});

test('Who prints only a letter prints once, and who ticked nothing has nothing to print', () => {
  expect(ids([toGp])).toEqual([['letter to the GP']]);
  expect(ids([])).toEqual([]);
});
