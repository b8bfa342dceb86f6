/**
 * The day so many days after another, at noon where the person is. It counts days of the calendar, not hours:
 * a day on which the clocks change has not 24.
 */
export function daysAfter(day: Date, days: number): Date {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days, 12);
}
