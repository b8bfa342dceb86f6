import { describe, expect, test } from 'vitest';
import { isWorkingDay } from '../../../flows/second-opinion/sheets/bankHolidays.ts';
import type { NationId } from '../../../flows/second-opinion/types.ts';

/** As GOV.UK and nidirect list them. Of Scotland in 2026, without the day that was proclaimed for one year. */
const listed: Readonly<Record<NationId, Readonly<Record<number, string>>>> = {
  england: {
    2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
    2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
    2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  },
  wales: {
    2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
    2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
    2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  },
  scotland: {
    2026: '01-01 01-02 04-03 05-04 05-25 08-03 11-30 12-25 12-28',
    2027: '01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28',
    2028: '01-03 01-04 04-14 05-01 05-29 08-07 11-30 12-25 12-26',
  },
  northernIreland: {
    2026: '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28',
    2027: '01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28',
    2028: '01-03 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26',
  },
};
const nations = Object.keys(listed) as NationId[];
const years = [2026, 2027, 2028];

function weekdaysOff(year: number, of: readonly NationId[]): string {
  const days = Array.from({ length: 366 }, (_, at) => new Date(year, 0, 1 + at, 23, 30));
  return days
    .filter((day) => day.getFullYear() === year && day.getDay() % 6 !== 0)
    .filter((day) => !isWorkingDay(day, of))
    .map((day) => [day.getMonth() + 1, day.getDate()].map((n) => `${n}`.padStart(2, '0')).join('-'))
    .join(' ');
}

describe.each(nations)('nobody answers in %s', (nation) => {
  test.each(years)(
    'on the bank holidays of %i, and on every other weekday somebody does',
    (year) => {
      expect(weekdaysOff(year, [nation])).toBe(listed[nation][year]);
    },
  );

  test('at a weekend', () => {
    expect([28, 29].map((day) => isWorkingDay(new Date(2026, 10, day), [nation]))).toEqual([
      false,
      false,
    ]);
  });
});

test.each(years)('care across borders counts the holidays of all four nations in %i', (year) => {
  const all = nations.flatMap((nation) => (listed[nation][year] ?? '').split(' '));
  expect(weekdaysOff(year, nations)).toBe([...new Set(all)].sort().join(' '));
});

test('Christmas on a Sunday is kept on the Tuesday, after Boxing Day', () => {
  expect(weekdaysOff(2022, ['england'])).toMatch(/ 12-26 12-27$/);
});
