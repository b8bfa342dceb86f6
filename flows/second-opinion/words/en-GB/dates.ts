/** How a date is written. The interface has months of its own: neither may take words from the other. */
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
