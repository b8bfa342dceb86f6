import { language } from '#words/guide.ts';

/**
 * An ISO date as people write it, with or without the day.
 *
 * @example inWords('2026-11-22') // '22 November 2026'
 * @example inWords('2026-11') // 'November 2026'
 */
export function inWords(isoDate: string): string {
  const hasDay = isoDate.length > 'yyyy-mm'.length;
  return new Date(isoDate).toLocaleDateString(language, {
    year: 'numeric',
    month: 'long',
    ...(hasDay ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  });
}
