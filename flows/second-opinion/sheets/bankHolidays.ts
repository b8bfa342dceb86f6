import type { NationId } from '../types.ts';

/** A day of the calendar, without an hour: milliseconds since 1970 at midnight, as if at Greenwich. */
type Day = number;

const dayLength = 24 * 60 * 60 * 1000;
const monday = 1;

interface Holidays {
  /** Days of the month. One that falls on a weekend is kept on the next working day. */
  readonly dated: readonly (readonly [month: number, day: number])[];
  /** Days that are on a weekday anyhow. */
  readonly others: (year: number) => readonly Day[];
}

const earlyMay = (year: number) => firstMonday(year, 5);
const endOfMay = (year: number) => lastMonday(year, 5);
const goodFriday = (year: number) => easter(year) - 2 * dayLength;
const easterMonday = (year: number) => easter(year) + dayLength;

const englandAndWales: Holidays = {
  dated: [
    [1, 1],
    [12, 25],
    [12, 26],
  ],
  others: (year) => [
    goodFriday(year),
    easterMonday(year),
    earlyMay(year),
    endOfMay(year),
    lastMonday(year, 8),
  ],
};

/** The bank holidays of each nation, by the rules of the Banking and Financial Dealings Act 1971. */
const holidays: Readonly<Record<NationId, Holidays>> = {
  england: englandAndWales,
  wales: englandAndWales,
  scotland: {
    dated: [
      [1, 1],
      [1, 2],
      [11, 30],
      [12, 25],
      [12, 26],
    ],
    others: (year) => [goodFriday(year), earlyMay(year), endOfMay(year), firstMonday(year, 8)],
  },
  northernIreland: {
    ...englandAndWales,
    dated: [...englandAndWales.dated, [3, 17], [7, 12]],
  },
};

/**
 * Whether surgeries and hospital offices answer on that day: no weekend, and no bank holiday of any of these nations. An
 * extra holiday that is proclaimed for one year is not known here.
 *
 * @example isWorkingDay(new Date(2026, 10, 30), ['scotland']) // false, for it is St Andrew’s Day
 */
export function isWorkingDay(date: Date, nations: readonly NationId[]): boolean {
  const day = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return (
    !isWeekend(day) &&
    nations.every((nation) => !bankHolidays(nation, date.getFullYear()).includes(day))
  );
}

/** The days off of a nation in a year, each on the day on which it is kept. */
function bankHolidays(nation: NationId, year: number): readonly Day[] {
  const { dated, others } = holidays[nation];
  const days = dated.map(([month, day]) => Date.UTC(year, month - 1, day));
  const kept = days.filter((day) => !isWeekend(day));
  for (const day of days.filter(isWeekend)) {
    let instead = day;
    while (isWeekend(instead) || kept.includes(instead)) instead += dayLength;
    kept.push(instead);
  }
  return [...kept, ...others(year)];
}

function isWeekend(day: Day): boolean {
  return weekdayOf(day) === 6 || weekdayOf(day) === 0;
}

function weekdayOf(day: Day): number {
  return new Date(day).getUTCDay();
}

function firstMonday(year: number, month: number): Day {
  const first = Date.UTC(year, month - 1, 1);
  return first + ((7 + monday - weekdayOf(first)) % 7) * dayLength;
}

function lastMonday(year: number, month: number): Day {
  const last = Date.UTC(year, month, 0);
  return last - ((7 + weekdayOf(last) - monday) % 7) * dayLength;
}

/** Easter Sunday, by the rule that Butcher’s Ecclesiastical Calendar gave in 1876. */
function easter(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const afterMarchBegins = epact + toSunday - 7 * late + 114 - 31 * 3;
  return Date.UTC(year, 2, 1) + afterMarchBegins * dayLength;
}
