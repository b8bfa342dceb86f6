import { sheetWords } from '#interface/sheetWords.ts';
import { words } from '#interface/words.ts';
import type { FieldKind } from '../../engine/index.ts';

/** What may be wrong with what was typed. It is said, and hinders nothing. */
export type FieldProblem =
  | 'notADate'
  | 'noSuchDay'
  | 'farAhead'
  | 'stillToCome'
  | 'longAgo'
  | 'notTenDigits'
  | 'notThisNumber';

interface CheckedField {
  /** As it is printed: a date in words, a number in groups, and all else as it was typed. */
  readonly text: string;
  readonly problem?: FieldProblem;
}

const { months } = words;
const firstYear = 1900;
/** Nothing is booked further ahead. */
const yearsAhead = 20;

/**
 * Reads what was typed into a field of a letter. Nothing is refused: what cannot be read prints as typed.
 *
 * @param today decides what is still to come
 * @example checkField('pastDate', '27/3/1958', today).text // '27 March 1958'
 */
export function checkField(kind: FieldKind, typed: string, today: Date): CheckedField {
  const text = typed.trim();
  if (text === '') return { text };
  switch (kind) {
    case 'text':
    case 'long':
    case 'address':
      return { text };
    case 'date':
    case 'pastDate':
      return checkDate(kind, text, today);
    case 'nhsNumber':
    case 'tenDigits':
      return checkNumber(kind, text);
  }
}

function checkDate(kind: 'date' | 'pastDate', text: string, today: Date): CheckedField {
  const date = readDate(text);
  if (date === undefined) return { text, problem: 'notADate' };
  const { day, month, year } = date;
  if (!isReal(date)) return { text, problem: 'noSuchDay' };
  if (year < firstYear) return { text, problem: 'longAgo' };
  if (kind === 'pastDate' && new Date(year, month - 1, day) > today) {
    return { text, problem: 'stillToCome' };
  }
  if (year > today.getFullYear() + yearsAhead) return { text, problem: 'farAhead' };
  return { text: words.date(day, months[month - 1] ?? '', year) };
}

const aDate = /^(\d{1,2})(\p{L}*)[\s./-]+(?:(\p{L}+) )?(\d{1,2}|\p{L}+)[\s.,/-]+(\d{4})$/u;

interface DayMonthYear {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** A day, a month by number or by name, and a year of four digits; undefined where the text is none of that. */
function readDate(text: string): DayMonthYear | undefined {
  const plain = withPlainSigns(text)
    .replace(/[()[\]]/g, '')
    .toLowerCase()
    .trim();
  const typed = aDate.exec(withoutWeekday(plain)) ?? [];
  const [, first = '', after = '', before = '', second = '', third = ''] = typed;
  const { afterDay, beforeMonth } = sheetWords.letter;
  if (!['', ...afterDay].includes(after) || !['', ...beforeMonth].includes(before))
    return undefined;
  const month = monthOf(second);
  return month === undefined ? undefined : { day: Number(first), month, year: Number(third) };
}

/** “Tuesday, 1 December 2026” without its first word, which “about 1 December 2026” keeps. */
function withoutWeekday(text: string): string {
  const [, word = '', rest = ''] = /^(\p{L}{3,})[.,]?\s+(.*)$/u.exec(text) ?? [];
  return word !== '' && sheetWords.letter.weekdays.some((day) => day.startsWith(word))
    ? rest
    : text;
}

/** A day that a month does not have would be one of the next month. */
function isReal({ day, month, year }: DayMonthYear): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  // A year before 100 would be taken for one of the last century.
  date.setUTCFullYear(year, month - 1, day);
  return month >= 1 && day >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** From a number, or from a name of three letters or more; undefined for anything else. */
function monthOf(text: string): number | undefined {
  if (/^\d/.test(text)) return Number(text);
  if (text.length < 3) return undefined;
  const at = months.findIndex((month) => month.toLowerCase().startsWith(text));
  return at < 0 ? undefined : at + 1;
}

/**
 * A text with the digits of any script as 0 to 9, with one kind of dash, and without what does not show: phones,
 * word processors and web pages put in many others.
 */
function withPlainSigns(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, digitOf)
    .replace(/[\p{Pd}\u2212\u2043]/gu, '-')
    .replace(/\p{Cf}|\ufe0f/gu, '');
}

/** The value of a digit: how many digits of its script stand before it. Each script has ten in a row. */
function digitOf(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value += 1;
  return String(value);
}

function checkNumber(kind: 'nhsNumber' | 'tenDigits', text: string): CheckedField {
  // Up to the first digit stands what the number is called, if anything: “NHS no. ”.
  const digits = withPlainSigns(text)
    .replace(/^\D+/, '')
    .replace(/[\s\p{P}]/gu, '');
  if (!/^\d{10}$/.test(digits)) return { text, problem: 'notTenDigits' };
  if (kind === 'tenDigits') return { text: digits };
  const grouped = `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`;
  return hasRightLastDigit(digits)
    ? { text: grouped }
    : { text: grouped, problem: 'notThisNumber' };
}

/** The last digit of an NHS number follows from the others, modulus 11, so that a slip shows. */
function hasRightLastDigit(digits: string): boolean {
  const weighted = [...digits.slice(0, 9)].map((digit, index) => Number(digit) * (10 - index));
  const sum = weighted.reduce((one, other) => one + other, 0);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}
