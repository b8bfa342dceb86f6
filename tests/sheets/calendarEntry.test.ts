import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { ukDate } from '../../src/components/PaperHeader/ukDate.ts';
import { calendarEntry } from '../../src/sheets/keep/calendarEntry.ts';
import { daysAfter } from '../../src/sheets/keep/days.ts';

const zoneBefore = process.env['TZ'];
afterEach(() => {
  if (zoneBefore === undefined) Reflect.deleteProperty(process.env, 'TZ');
  else process.env['TZ'] = zoneBefore;
});

const madeAt = new Date(Date.UTC(2026, 10, 22, 12, 34, 56));
const fileOf = (entry: Partial<Parameters<typeof calendarEntry>[0]> = {}) =>
  calendarEntry({
    title: 'Phone call to make',
    note: 'Ask whether there is news.',
    on: new Date(2026, 11, 6, 12),
    madeAt,
    ...entry,
  });

/** The lines of a file as a calendar reads them, put together again where they were folded. */
function linesOf(file: string): string[] {
  expect(file.endsWith('\r\n')).toBe(true);
  return file.slice(0, -2).replaceAll('\r\n ', '').split('\r\n');
}

/** A text as a calendar reads it (RFC 5545, 3.3.11). */
function unescaped(text = ''): string {
  return text.replace(/\\([\\;,nN])/g, (_, mark) => (/n/i.test(mark) ? '\n' : mark));
}

function textAfter(file: string, name: string, from = 0): string {
  const found = linesOf(file)
    .slice(from)
    .find((line) => line.startsWith(name));
  return found?.slice(name.length) ?? '';
}

describe('a person who saves the entry', () => {
  test('has one entry of a day, which tells them in the morning, and nothing more', () => {
    expect(
      linesOf(fileOf()).map((line) => line.replace(/^UID:[0-9a-f]{32}$/, 'UID:random')),
    ).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Guide//Call//EN',
      'BEGIN:VEVENT',
      'UID:random',
      'DTSTAMP:20261122T123456Z',
      'DTSTART;VALUE=DATE:20261206',
      'DTEND;VALUE=DATE:20261207',
      'SUMMARY:Phone call to make',
      'DESCRIPTION:Ask whether there is news.',
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Phone call to make',
      'TRIGGER:PT9H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  test('has another id in each file, which tells nothing of them', () => {
    const ids = Array.from({ length: 20 }, () => textAfter(fileOf(), 'UID:'));
    expect(new Set(ids).size).toBe(20);
  });
});

describe('whatever the entry says', () => {
  const hostile = [
    'a\nEND:VEVENT',
    'a\r\nEND:VEVENT',
    'a\rEND:VEVENT',
    'one; two, three\\ four: "five"',
    '\\n is no line break',
    '=cmd|calc',
    '<script>alert(1)</script>',
  ];

  test.each(hostile)('it begins no line of its own, and reads the same: %j', (text) => {
    const file = fileOf({ title: text, note: text });
    const oneLine = text.replace(/\r\n?|\n/g, ' ');
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(linesOf(file)).toHaveLength(19);
    expect(unescaped(textAfter(file, 'SUMMARY:'))).toBe(oneLine);
    expect(unescaped(textAfter(file, 'DESCRIPTION:'))).toBe(text.replace(/\r\n?/g, '\n'));
    const alarm = linesOf(file).indexOf('BEGIN:VALARM');
    expect(unescaped(textAfter(file, 'DESCRIPTION:', alarm))).toBe(oneLine);
  });

  test('no line is longer than a calendar takes, and no letter is cut in two', () => {
    const anyText = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(anyText, anyText, (title, note) => {
        const file = fileOf({ title, note });
        for (const line of file.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        }
        expect(
          new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(file)),
        ).toBe(file);
        expect(unescaped(textAfter(file, 'DESCRIPTION:'))).toBe(note.replace(/\r\n?/g, '\n'));
      }),
    );
  });

  test('a long note with curly apostrophes is folded and whole', () => {
    const note = 'It’s “news” – '.repeat(30);
    const file = fileOf({ note });
    expect(file).toContain('\r\n ');
    expect(unescaped(textAfter(file, 'DESCRIPTION:'))).toBe(note);
  });
});

describe('the day that it is for', () => {
  const zones = [
    'Europe/London',
    'UTC',
    'America/Los_Angeles',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
    'Asia/Tokyo',
    // Where the clocks change at midnight, so that a day begins at one.
    'America/Santiago',
    'Africa/Cairo',
    // Where they change by half an hour.
    'Australia/Lord_Howe',
  ];
  const days = [
    ['2026-12-31', 14, '14 January 2027', '20270114', '20270115'],
    ['2026-12-17', 14, '31 December 2026', '20261231', '20270101'],
    ['2028-02-15', 14, '29 February 2028', '20280229', '20280301'],
    ['2027-02-15', 14, '1 March 2027', '20270301', '20270302'],
    ['2026-03-15', 14, '29 March 2026', '20260329', '20260330'],
    ['2026-03-28', 14, '11 April 2026', '20260411', '20260412'],
    ['2026-10-11', 14, '25 October 2026', '20261025', '20261026'],
    ['2026-10-24', 1, '25 October 2026', '20261025', '20261026'],
    ['2026-09-05', 1, '6 September 2026', '20260906', '20260907'],
    ['2026-04-23', 1, '24 April 2026', '20260424', '20260425'],
    ['2026-01-31', 28, '28 February 2026', '20260228', '20260301'],
    ['2026-06-30', 0, '30 June 2026', '20260630', '20260701'],
  ] as const;
  const hours = [
    [0, 0],
    [0, 30],
    [1, 30],
    [12, 0],
    [23, 59],
  ] as const;

  test.each(zones)('is the same on screen and in the file, at any hour, in %s', (zone) => {
    process.env['TZ'] = zone;
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    for (const [today, inDays, shown, starts, ends] of days) {
      const [year = 0, month = 0, date = 0] = today.split('-').map(Number);
      for (const [hour, minute] of hours) {
        const on = daysAfter(new Date(year, month - 1, date, hour, minute), inDays);
        const file = fileOf({ on });
        expect([
          ukDate(on),
          textAfter(file, 'DTSTART;VALUE=DATE:'),
          textAfter(file, 'DTEND;VALUE=DATE:'),
        ]).toEqual([shown, starts, ends]);
      }
    }
  });
});
