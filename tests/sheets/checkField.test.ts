import { describe, expect, test } from 'vitest';
import { checkField } from '../../src/sheets/letter/checkField.ts';

const today = new Date(2026, 10, 22, 12);

describe('a person who types a date', () => {
  test.each([
    '27 3 1958',
    '27/3/1958',
    '27.03.1958',
    '27-3-1958',
    ' 27 March 1958 ',
    '27 mar 1958',
    '27th of March, 1958',
    '２７ ３ １９５８',
    '27–3–1958',
    '27\u20113\u20111958',
    '27 − 3 − 1958',
    '27. 3. 1958',
    '(27/3/1958)',
    '\u200b27 3 1958\u2060',
    '\u200e27/\u200e3/\u200e1958',
    '27\u00a03\u202f1958',
    'Thursday 27 March 1958',
    'Thu, 27 March 1958',
    '٢٧/٣/١٩٥٨',
    '२७ ३ १९५८',
  ])('as %s gets it printed in words', (typed) => {
    expect(checkField('pastDate', typed, today)).toEqual({ text: '27 March 1958' });
  });

  test.each(['27 Ma 1958', '27 3 58', 'in spring', '3 1958', 'about 1 12 2026', '27 Smarch 1958'])(
    'as %s is told that it could not be read, and gets it printed as typed',
    (typed) => {
      expect(checkField('date', typed, today)).toEqual({ text: typed, problem: 'notADate' });
    },
  );

  test.each([
    '29 2 1959',
    '31 2 1958',
    '29 2 2025',
    '31 April 2026',
    '0 3 1958',
    '27 13 1958',
    '3 27 1958',
    '29 2 1900',
  ])('as %s is told that there is no such day, and gets it printed as typed', (typed) => {
    for (const kind of ['date', 'pastDate'] as const) {
      expect(checkField(kind, typed, today)).toEqual({ text: typed, problem: 'noSuchDay' });
    }
  });

  test('in a year far ahead is told to check the year', () => {
    expect(checkField('date', '1 1 9999', today).problem).toBe('farAhead');
    expect(checkField('date', '1 1 2046', today).problem).toBeUndefined();
    expect(checkField('pastDate', '1 1 9999', today).problem).toBe('stillToCome');
  });

  test('on a leap day is believed', () => {
    expect(checkField('pastDate', '29 2 1960', today)).toEqual({ text: '29 February 1960' });
  });

  test('that is still to come is told so only where it should be past', () => {
    expect(checkField('date', '23 11 2026', today)).toEqual({ text: '23 November 2026' });
    expect(checkField('pastDate', '23 11 2026', today)).toEqual({
      text: '23 11 2026',
      problem: 'stillToCome',
    });
    expect(checkField('pastDate', '22 11 2026', today)).toEqual({ text: '22 November 2026' });
  });

  test('before anybody’s birth is told so', () => {
    expect(checkField('pastDate', '31 12 1899', today).problem).toBe('longAgo');
    expect(checkField('pastDate', '1 1 1900', today).problem).toBeUndefined();
    expect(checkField('pastDate', '27 3 0058', today)).toEqual({
      text: '27 3 0058',
      problem: 'longAgo',
    });
  });
});

describe('a person who types a number', () => {
  test.each([
    '9434765919',
    '943 476 5919',
    '943-476-5919',
    '943–476–5919',
    '943\u2011476\u20115919',
    '943−476−5919',
    '943\u200b476\u200b5919\ufeff',
    '943\u00ad476\u00ad5919',
    '９４３４７６５９１９',
    '943.476.5919',
    '(943) 476 5919',
    '[943 476 5919]',
    '943/476/5919.',
    'NHS 943 476 5919',
    'NHS No: 943 476 5919',
    'nhs number – 9434765919',
    '٩٤٣٤٧٦٥٩١٩',
  ])('as %s gets an NHS number in groups', (typed) => {
    expect(checkField('nhsNumber', typed, today)).toEqual({ text: '943 476 5919' });
  });

  test('with a slip in one digit, or with two digits changed over, is told so', () => {
    for (const typed of ['943 476 5918', '943 476 5991', '934 476 5919']) {
      expect(checkField('nhsNumber', typed, today)).toEqual({
        text: typed,
        problem: 'notThisNumber',
      });
    }
  });

  test('whose remainder is nought ends in nought; one whose remainder is one does not exist', () => {
    expect(checkField('nhsNumber', '1000000060', today).problem).toBeUndefined();
    for (let last = 0; last <= 9; last += 1) {
      expect(checkField('nhsNumber', `100000001${last}`, today).problem).toBe(
        lastDigitOf('100000001') === last ? undefined : 'notThisNumber',
      );
    }
  });

  test.each(['943 476 591', '943 476 59190', '943 476 591O', 'none'])(
    'as %s is told that it has no 10 digits, and gets it printed as typed',
    (typed) => {
      expect(checkField('nhsNumber', typed, today)).toEqual({
        text: typed,
        problem: 'notTenDigits',
      });
      expect(checkField('tenDigits', typed, today).problem).toBe('notTenDigits');
    },
  );

  test('of another nation is asked for nothing but its digits', () => {
    for (const typed of [
      '010203 1234',
      'CHI 010203–1234',
      'H&C No. 010 203 1234',
      '０１０２０３1234',
    ]) {
      expect(checkField('tenDigits', typed, today)).toEqual({ text: '0102031234' });
    }
  });
});

test('a person who leaves a field empty hears nothing of it', () => {
  for (const kind of [
    'text',
    'long',
    'address',
    'date',
    'pastDate',
    'nhsNumber',
    'tenDigits',
  ] as const) {
    for (const typed of ['', '  ', '\n']) {
      expect(checkField(kind, typed, today)).toEqual({ text: '' });
    }
  }
});

/** The digit that modulus 11 asks for, worked out the other way round; 10 where none does. */
function lastDigitOf(nine: string): number {
  for (let last = 0; last <= 9; last += 1) {
    const sum = [...`${nine}${last}`].reduce(
      (all, digit, at) => all + Number(digit) * (10 - at),
      0,
    );
    if (sum % 11 === 0) return last;
  }
  return 10;
}
