import { generateIcsCalendar } from 'ts-ics';

interface Entry {
  readonly title: string;
  readonly note: string;
  /** A moment of the day that it is for, where the person is. */
  readonly on: Date;
  readonly madeAt: Date;
}

/** By when the person is told of it on that day, in hours after midnight. */
const toldAt = 9;
/** The most octets of a line before it goes on in the next (RFC 5545, 3.1). */
const mostOctets = 75;
/** All of them, lest one begin a line of the file's own: the library knows two of the three. */
const lineBreaks = /\r\n?|\n/g;

/**
 * A calendar file with one entry that lasts a day. It is private, takes up none of the day, asks nobody to
 * come, and carries nothing but what is given.
 */
export function calendarEntry({ title, note, on, madeAt }: Entry): string {
  // The library writes a day as it is at Greenwich.
  const dayOf = (later: number) =>
    new Date(Date.UTC(on.getFullYear(), on.getMonth(), on.getDate() + later));
  const summary = title.replace(lineBreaks, ' ');
  const file = generateIcsCalendar({
    version: '2.0',
    prodId: '-//Guide//Call//EN',
    events: [
      {
        uid: randomId(),
        stamp: { date: madeAt },
        start: { type: 'DATE', date: dayOf(0) },
        end: { type: 'DATE', date: dayOf(1) },
        summary,
        description: note.replace(lineBreaks, '\n'),
        class: 'PRIVATE',
        timeTransparent: 'TRANSPARENT',
        alarms: [
          {
            action: 'DISPLAY',
            // The one text that the library does not escape.
            description: summary.replace(/[\\;,]/g, '\\$&'),
            trigger: { type: 'relative', value: { hours: toldAt } },
          },
        ],
      },
    ],
  });
  return foldAgain(file);
}

/** Nobody can tell from it who made the entry. `randomUUID` is not there where the guide comes over `http`. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The library counts characters where a line may hold so many octets, and an apostrophe (’) is three. */
function foldAgain(file: string): string {
  return file.replaceAll('\r\n ', '').split('\r\n').map(foldLine).join('\r\n');
}

function foldLine(line: string): string {
  let octets = 0;
  let folded = '';
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    // The space that the next line begins with is one of its octets.
    if (octets + size > mostOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
