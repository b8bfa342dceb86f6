import fc from 'fast-check';
import { correction, generate } from 'lean-qr/nano';
import { describe, expect, test } from 'vitest';
import { flow } from '../../../flows/second-opinion/index.ts';
import { journeys } from '../../../flows/second-opinion/journeys.ts';
import { sheets } from '../../../flows/second-opinion/sheets/offered.ts';
import {
  type Answers,
  isHandOver,
  readHandOver,
  replay,
  writeHandOver,
} from '../../../src/engine/index.ts';
import { anyAnswers, anyWay, hostileIds } from '../../support/ways/anyAnswers.ts';

const read = (fragment: string) => readHandOver(flow, fragment);
const write = (answers: Answers) => writeHandOver(flow, answers);
const withTicks = journeyOf('A man in Wales is not sure whether to ask at all');
const whole = write(withTicks);
const body = whole.slice('#open-'.length);

describe('a person who carries their answers to another device', () => {
  test.each(journeys.map(({ name, answers }) => [name, answers] as const))(
    'finds them there: %s',
    (_, answers) => {
      expect(read(write(answers))).toEqual(answers);
    },
  );

  test('finds what counted, whatever they answered, in a few letters and digits', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const fragment = write(answers);
        const { taken } = replay(flow, answers);
        expect(read(fragment)).toEqual(taken.length > 0 ? taken : undefined);
        expect(fragment).toMatch(/^#open-[0-9a-z]{7,30}$/);
      }),
    );
  });

  test('takes no answer along that lies off the path', () => {
    expect(write([{ step: 'parental', option: 'no' }, ...withTicks])).toBe(whole);
  });

  test('has a code that any camera reads, however long their way and the address', () => {
    const site = `https://www.${'a-charity-with-a-long-name-'.repeat(3)}.org.uk/second-opinion/`;
    const code = generate(site + whole, { minCorrectionLevel: correction.M });
    expect(code.size).toBeLessThanOrEqual(53);
  });
});

describe('a link that was changed on its way, and is whole', () => {
  test.each([
    ['in capitals', whole.toUpperCase()],
    ['with a stroke', whole.replace('#', '#/')],
    ['with its stroke escaped', whole.replace('#', '#%2F')],
    ['with its stroke escaped twice', whole.replace('#', '#%252f')],
    ['with its dash escaped', whole.replace('-', '%2D')],
    ['with a long dash in place of its own', whole.replace('-', '–')],
    ['with its number sign escaped too', whole.replace('#', '#%23')],
    ['with a letter escaped', whole.replace('n', '%6E')],
    ['with a space after it', `${whole} `],
    ['with an escaped space in it', `${whole.slice(0, 12)}%20${whole.slice(12)}`],
    ['broken over two lines by a mail', `${whole.slice(0, 12)}=\r\n${whole.slice(12)}`],
    ['broken by a space without width', `${whole.slice(0, 12)}\u200b${whole.slice(12)}`],
    ['with the full stop of its sentence', `${whole}.`],
    ['with a bracket and a comma', `${whole}),`],
    ['with a tracker behind it', `${whole}?utm_source=news&utm_medium=email`],
    ['with another tracker behind it', `${whole}&fbclid=IwAR0x`],
    ['with the tracker escaped', `${whole}%3Futm_source%3Dnews`],
    ['all at once', ` ${whole.toUpperCase()}%20`.replace(' #', '#%2f')],
  ])('opens the same: %s', (_, fragment) => {
    expect(isHandOver(fragment)).toBe(true);
    expect(read(fragment)).toEqual(withTicks);
  });
});

describe('a link that is not whole', () => {
  test.each(Array.from(body, (_, at) => at))('cut after %i characters gives nothing', (at) => {
    expect(read(`#open-${body.slice(0, at)}`)).toBeUndefined();
    expect(isHandOver(`#open-${body.slice(0, at)}`)).toBe(true);
  });

  test.each(Array.from(body, (_, at) => at))('without its character %i gives nothing', (at) => {
    expect(read(`#open-${body.slice(0, at)}${body.slice(at + 1)}`)).toBeUndefined();
  });

  test('with any character put for another gives nothing, on any way', () => {
    const any = fc.tuple(
      anyWay,
      fc.nat(),
      fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyz'),
    );
    fc.assert(
      fc.property(any, ([way, where, character]) => {
        const link = write(way);
        const at = '#open-'.length + (where % (link.length - '#open-'.length));
        if (link[at] === character) return;
        expect(read(link.slice(0, at) + character + link.slice(at + 1))).toBeUndefined();
      }),
    );
  });

  test('with two neighbours the wrong way round gives nothing', () => {
    for (let at = 0; at < body.length - 1; at += 1) {
      const swapped = body.slice(0, at) + body[at + 1] + body[at] + body.slice(at + 2);
      if (swapped !== body) expect(read(`#open-${swapped}`)).toBeUndefined();
    }
  });
});

const madeUp: readonly (readonly [what: string, fragment: string])[] = [
  ['an address of the guide', '#/plan'],
  ['nothing but the beginning', '#open-'],
  ['a version and no answers', '#open-2'],
  ['a check of nothing', write([])],
  ['a version yet to come', `#open-3${body.slice(1)}`],
  ['version 1', '#/open/1.none.england.patient.doubtDiagnosis.end'],
  ['version 1 in capitals', '#/OPEN/1.NONE.END'],
  ['version 1 with its strokes escaped', '#%2Fopen%2F1.none.end'],
  ['HTML', '#open-<img src=x onerror=alert(1)>'],
  ['broken percent signs', '#open-2%E0%A4%A'],
  ['letters that look alike', whole.replace('2', '２')],
  ['a lone surrogate in place of a digit', whole.replace('2', '\ud800')],
  ['one without end', `#open-2${'0'.repeat(1_000_000)}`],
  ['a whole one with a long tail', whole + 'x'.repeat(2000)],
  ['percent signs without end', `#open-${'%25'.repeat(300_000)}`],
  ...hostileIds.map((id) => [JSON.stringify(id), `#open-2${id}`] as const),
];

describe('a link that somebody made up, or that is of version 1', () => {
  test.each(madeUp)('gives nothing: %s', (_, fragment) => {
    expect(read(fragment)).toBeUndefined();
    expect('polluted' in Object.prototype).toBe(false);
  });

  test('never throws, and only ever gives a journey that the path knows', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789abcxyz'), maxLength: 30 });
    fc.assert(
      fc.property(fc.oneof(fc.string(), digits), (text) => {
        const found = read(`#open-2${text}`) ?? [];
        expect(replay(flow, found).taken).toEqual(found);
      }),
    );
  });

  test('is known from its beginning, so that it can be taken out of the address', () => {
    const known = ['#open', '#/open/', '#%2Fopen%2F1.none', '#OPEN-2', '#/Open', '# open-2', whole];
    expect(known.filter((fragment) => !isHandOver(fragment))).toEqual([]);
  });

  test('is never mistaken for an address of the guide', () => {
    const addresses = [
      ...Object.keys(flow.path),
      ...sheets.map(({ id }) => id),
      ...flow.about.map(({ id }) => id),
    ];
    expect(addresses.filter((address) => isHandOver(`#/${address}`))).toEqual([]);
    expect(['', '#', '#/', '#/urgent-help', '#/reopen'].filter(isHandOver)).toEqual([]);
  });
});

function journeyOf(name: string): Answers {
  const found = journeys.find((journey) => journey.name === name);
  if (!found) throw new Error(`Nobody’s journey is named ${name}`);
  return found.answers;
}
