import { expect, test } from 'vitest';
import { inWords } from '../../flows/second-opinion/inWords.ts';
import { signedOffBy } from '../../flows/second-opinion/signedOffBy.ts';

const all = { clinician: 'A, nurse', editor: 'B, editor', on: '2026-12-01' } as const;

test('A person reads who signed the edition off, and on which day', () => {
  expect(signedOffBy(all)).toEqual({ ...all, on: '1 December 2026' });
});

test.each(['clinician', 'editor', 'on'] as const)(
  'An edition of which the %s is not known is signed off by nobody',
  (missing) => expect(signedOffBy({ ...all, [missing]: undefined })).toBeUndefined(),
);

test('A date is written as people write it, with its day or without', () => {
  expect(inWords('2026-11-22')).toBe('22 November 2026');
  expect(inWords('2026-11')).toBe('November 2026');
});
