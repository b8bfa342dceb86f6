const format = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** A moment as a UK date, where the person is. */
export function ukDate(moment: Date): string {
  return moment.toLocaleDateString('en-GB', format);
}

/**
 * An ISO date as a UK date.
 *
 * @example ukDateOf('2026-11-22') // '22 November 2026'
 */
export function ukDateOf(isoDate: string): string {
  return new Date(isoDate).toLocaleDateString('en-GB', { ...format, timeZone: 'UTC' });
}
