import { sheetWords } from '#interface/sheetWords.ts';
import { words } from '#interface/words.ts';
import type { FieldKind } from '../../engine/index.ts';

/** What may be wrong with what was typed. It is said, and hinders nothing. */
export type FieldProblem =
  | 'notADate'
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
const lastYear = 2199;

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
  if (date === undefined || date.year > lastYear) return { text, problem: 'notADate' };
  const { day, month, year } = date;
  if (year < firstYear) return { text, problem: 'longAgo' };
  if (kind === 'pastDate' && new Date(year, month - 1, day) > today) {
    return { text, problem: 'stillToCome' };
  }
  return { text: words.date(day, months[month - 1] ?? '', year) };
}

const aDate = /^(\d{1,2})(\p{L}*)[\s./-]+(?:(\p{L}+) )?(\d{1,2}|\p{L}+)[\s.,/-]+(\d{4})$/u;

/** A day, a month by number or by name, and a year of four digits; undefined where there is no such day. */
function readDate(text: string): { day: number; month: number; year: number } | undefined {
  // NFKC, since some keyboards type the digits of another width.
  const typed = aDate.exec(text.normalize('NFKC').toLowerCase()) ?? [];
  const [, first = '', after = '', before = '', second = '', third = ''] = typed;
  const { afterDay, beforeMonth } = sheetWords.letter;
  if (!['', ...afterDay].includes(after) || !['', ...beforeMonth].includes(before))
    return undefined;
  const [day, year] = [Number(first), Number(third)];
  const month = monthOf(second);
  const date = new Date(Date.UTC(year, month - 1, day));
  // A day that a month does not have would be one of the next month.
  const isReal = month >= 1 && day >= 1 && date.getUTCMonth() === month - 1;
  return isReal && date.getUTCDate() === day ? { day, month, year } : undefined;
}

/** 1 to 12, from a number or from a name of three letters or more; 0 for anything else. */
function monthOf(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  if (text.length < 3) return 0;
  return months.findIndex((month) => month.toLowerCase().startsWith(text)) + 1;
}

function checkNumber(kind: 'nhsNumber' | 'tenDigits', text: string): CheckedField {
  const digits = text.normalize('NFKC').replace(/[\s-]/g, '');
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
