import { words } from '#interface/words.ts';

// Not the browser's own formatting: a slow phone takes a tenth of a second to begin with it, on the first screen.

/** A moment as a UK date, where the person is. */
export function ukDate(moment: Date): string {
  return inWords(moment.getDate(), moment.getMonth(), moment.getFullYear());
}

/**
 * The day of a moment, where the year goes without saying.
 *
 * @example ukDay(new Date(2026, 10, 28)) // '28 November'
 */
export function ukDay(moment: Date): string {
  return words.dayOfYear(moment.getDate(), words.months[moment.getMonth()] ?? '');
}

/**
 * An ISO date as a UK date.
 *
 * @example ukDateOf('2026-11-22') // '22 November 2026'
 */
export function ukDateOf(isoDate: string): string {
  const day = new Date(isoDate);
  return inWords(day.getUTCDate(), day.getUTCMonth(), day.getUTCFullYear());
}

function inWords(day: number, month: number, year: number): string {
  return words.date(day, words.months[month] ?? '', year);
}
