import { sheetWords } from '#interface/sheetWords.ts';
import { ukDate } from '../../components/PaperHeader/ukDate.ts';

/**
 * The day so many days after another, at noon where the person is. It counts days of the calendar, not hours:
 * a day on which the clocks change has not 24.
 */
export function daysAfter(day: Date, days: number): Date {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days, 12);
}

/** That day, or the next one on which somebody answers. */
export function workingDayFrom(day: Date, isWorkingDay: (day: Date) => boolean): Date {
  let found = daysAfter(day, 0);
  while (!isWorkingDay(found)) found = daysAfter(found, 1);
  return found;
}

/**
 * A day with its weekday, so that nobody has to look it up.
 *
 * @example dayInWords(new Date(2026, 11, 1)) // 'Tuesday 1 December 2026'
 */
export function dayInWords(day: Date): string {
  const { weekdays, day: inWords } = sheetWords.keep;
  return inWords(weekdays[day.getDay()] ?? '', ukDate(day));
}

/** The day that a date field holds. Undefined where it holds none, as where the browser has no such field. */
export function dayOfField(value: string): Date | undefined {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const found = new Date(year, month - 1, day, 12);
  return found.getMonth() === month - 1 ? found : undefined;
}
