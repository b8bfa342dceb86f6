import { expect, test } from 'vitest';
import { isWorkingDay } from '../../../flows/second-opinion/sheets/bankHolidays.ts';

/** Easter Sundays as almanacs give them: the earliest and the latest there are, and those that a shorter rule gets wrong. */
const sundays = [
  ...['1818-03-22', '1900-04-15', '1943-04-25', '1954-04-18', '1981-04-19'],
  ...['2049-04-18', '2076-04-19', '2100-03-28', '2285-03-22'],
];

test.each(sundays)('nobody is told to call on the Good Friday or Monday of Easter %s', (sunday) => {
  const dayFrom = (days: number) => {
    const day = new Date(`${sunday}T12:00:00`);
    day.setDate(day.getDate() + days);
    return isWorkingDay(day, ['england']);
  };
  const fridayMondayTuesday = [-2, 1, 2].map(dayFrom);
  expect(fridayMondayTuesday).toEqual([false, false, true]);
});
