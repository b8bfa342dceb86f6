import { day, monthOfYear, months } from '#words/dates.ts';

// Not the browser's own formatting: a slow phone takes a tenth of a second to begin with it.

/**
 * An ISO date as people write it, with or without the day.
 *
 * @example inWords('2026-11-22') // '22 November 2026'
 * @example inWords('2026-11') // 'November 2026'
 */
export function inWords(isoDate: string): string {
  const hasDay = isoDate.length > 'yyyy-mm'.length;
  const date = new Date(isoDate);
  const month = months[date.getUTCMonth()] ?? '';
  const year = date.getUTCFullYear();
  return hasDay ? day(date.getUTCDate(), month, year) : monthOfYear(month, year);
}
