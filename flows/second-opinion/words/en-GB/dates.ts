/** How a date is written. */
export const day = (dayOfMonth: number, month: string, year: number) =>
  `${dayOfMonth} ${month} ${year}`;
export const monthOfYear = (month: string, year: number) => `${month} ${year}`;

export const months: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
