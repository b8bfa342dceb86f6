import { describe, expect, test } from 'vitest';
import { facts } from '../../flows/second-opinion/evidence/facts.ts';
import { aliasesOf, importChosen } from '../../scripts/build/aliases.ts';
import { allDated } from '../../scripts/build/dates/allDated.ts';
import { checkDue, type Dated, dueOn, inOrder } from '../../scripts/build/dates/dated.ts';
import { datesInTime } from '../../scripts/build/dates/datesInTime.ts';
import { factsTable } from '../../scripts/build/dates/factsTable.ts';
import type { Fact } from '../../src/engine/index.ts';
import { publishedNumbers } from '../support/words/phoneNumbers.ts';

const fact: Dated = {
  file: 'flows/second-opinion/evidence/facts.ts',
  id: 'S1',
  says: 'The number is 0808 157 0123.',
  tag: '●',
  sources: ['https://charity.example/'],
  readOn: '2026-11-22',
  checkBy: '2027-05-22',
};

/** What a build on this day says, by Vite's own two ways. */
function built(now: string, all: readonly Dated[] = [fact]) {
  const warnings: string[] = [];
  const errors: string[] = [];
  const context = {
    warn: (text: string) => warnings.push(text),
    error: (text: string) => errors.push(text),
  };
  const { buildStart } = datesInTime(all, new Date(now));
  if (typeof buildStart !== 'function') throw new Error('The plugin does not look at the dates');
  Reflect.apply(buildStart, context, []);
  return { warnings, errors };
}

describe('A build looks at the day by which each thing is to be checked', () => {
  test.each([
    ['31 days before', '2027-04-21T12:00:00Z', 0, 0],
    ['30 days before', '2027-04-22T00:00:00Z', 1, 0],
    ['on the day itself', '2027-05-22T23:59:59Z', 1, 0],
    ['on the day after', '2027-05-23T00:00:00Z', 0, 1],
  ])('%s', (_when, now, warnings, errors) => {
    expect(built(now).warnings).toHaveLength(warnings);
    expect(built(now).errors).toHaveLength(errors);
  });

  test('and names the file, the id and what to do', () => {
    const told = checkDue(fact);
    expect(told).toBe(
      'flows/second-opinion/evidence/facts.ts: S1 is to be checked by 2027-05-22 (“The number is 0808 157 0123.”). ' +
        'Read it again: https://charity.example/. Put right what has changed, then set its dates.',
    );
    expect(built('2027-05-01').warnings).toEqual([told]);
    expect(built('2027-06-01').errors[0]).toContain(told);
  });

  test('and names everything that is late, not the first alone', () => {
    const [error] = built('2027-06-01', [fact, { ...fact, id: 'S2' }]).errors;
    expect(error).toMatch(/: S1 is[\s\S]*: S2 is/);
  });
});

describe('What is dated', () => {
  const all = allDated();
  const ids = all.map(({ id }) => id);

  test('is every fact, every number, every page of the publisher, and the guide as a whole', () => {
    expect(ids).toEqual(expect.arrayContaining(['edition', ...Object.keys(facts), 'pages.home']));
    const said = all.filter(({ file }) => !file.includes('evidence')).map(({ says }) => says);
    for (const number of publishedNumbers()) {
      expect(
        said.some((one) => one.includes(number)),
        number,
      ).toBe(true);
    }
    expect(new Set(all.map(({ file, id }) => `${file} ${id}`)).size).toBe(all.length);
  });

  test('is to be checked at most half a year after it was read', () => {
    for (const { id, readOn, checkBy } of all) {
      const halfAYearOn = new Date(readOn);
      halfAYearOn.setUTCMonth(halfAYearOn.getUTCMonth() + 6);
      expect(readOn >= '2026-11-22', id).toBe(true);
      expect(Date.parse(checkBy), id).toBeGreaterThan(Date.parse(readOn));
      expect(Date.parse(checkBy), id).toBeLessThanOrEqual(halfAYearOn.getTime());
    }
  });

  test('holds for another publisher too', async () => {
    const other = await importChosen<typeof import('../../scripts/build/dates/allDated.ts')>(
      'scripts/build/dates/allDated.ts',
      {},
      aliasesOf('en-GB', { organisation: 'flows/organisation/example' }),
    );
    expect(other.allDated().map(({ says }) => says)).toContain('0808 157 0456');
  });

  test('and what was seen in no source speaks of this guide, or says that it was not seen', () => {
    const unseen = Object.entries<Fact>(facts).filter(([, { standing }]) => standing === 'unseen');
    expect(unseen.length).toBeGreaterThan(10);
    for (const [id, { says }] of unseen) {
      expect(says, id).toMatch(/this guide|not found|unconfirmed|no page seen/i);
    }
  });
});

test('`npm run facts` lists what was read longest ago first, and says what is late', () => {
  const newer: Dated = { ...fact, id: 'T1', readOn: '2027-01-10', checkBy: '2027-07-10' };
  const late: Dated = { ...fact, id: 'S9', tag: '△', checkBy: '2027-02-22' };
  expect(inOrder([newer, fact, late]).map(({ id }) => id)).toEqual(['S9', 'S1', 'T1']);
  expect(dueOn([newer, fact, late], new Date('2027-05-01')).late).toEqual([late]);
  expect(factsTable([newer, fact, late], new Date('2027-05-01')).split('\n')).toEqual([
    '      check by    read on        id  says                          where',
    'LATE  2027-02-22  2026-11-22  △  S9  The number is 0808 157 0123.  https://charity.example/',
    'soon  2027-05-22  2026-11-22  ●  S1  The number is 0808 157 0123.  https://charity.example/',
    '      2027-07-10  2027-01-10  ●  T1  The number is 0808 157 0123.  https://charity.example/',
    '',
    '3 to check: 1 late, 1 soon. How: docs/tasks/check-the-facts.md',
    '● a primary source was read, ○ a secondary one, △ seen in no source: never said as a fact.',
  ]);
});
