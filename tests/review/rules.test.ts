import { describe, expect, test } from 'vitest';
import { Bits } from '../../scripts/review/gather/bits.ts';
import { Cells } from '../../scripts/review/gather/cells.ts';
import { whoSees } from '../../scripts/review/gather/rules.ts';

/** Three questions; the last is asked only of those who chose red. */
const everyone = ['red', 'green', 'blue'].flatMap((colour) =>
  ['round', 'square'].flatMap((shape) =>
    (colour === 'red' ? ['dark', 'light'] : [undefined]).map((shade) => ({ colour, shape, shade })),
  ),
);
type Person = (typeof everyone)[number];

function gathered(sees: (person: Person) => boolean) {
  const cells = new Cells(['colour', 'shape', 'shade'], {});
  const seen = new Bits();
  for (const person of everyone) {
    const taken = Object.entries(person).flatMap(([step, option]) =>
      option === undefined ? [] : [{ step, option }],
    );
    const cell = cells.addNew({ at: 'end', ended: true, taken, unused: [] });
    if (cell !== undefined && sees(person)) seen.add(cell);
  }
  return { cells, who: whoSees(seen, cells) };
}

/** The rules in a line each. */
function read(sees: (person: Person) => boolean): readonly string[] {
  const { who } = gathered(sees);
  expect(who.exact).toBe(true);
  return who.rules.map((rule) =>
    rule.map(({ step, options }) => `${step}=${options.join('|')}`).join(' & '),
  );
}

describe('A reviewer is told who sees a text', () => {
  test('that everybody sees, without any condition', () => expect(read(() => true)).toEqual(['']));

  test('that nobody sees, by no rule at all', () => expect(read(() => false)).toEqual([]));

  test('by one answer', () =>
    expect(read(({ colour }) => colour === 'green')).toEqual(['colour=green']));

  test('by several answers to one question, any of which will do', () =>
    expect(read(({ colour }) => colour !== 'green')).toEqual(['colour=red|blue']));

  test('by answers that hold together, without the question that follows from them', () =>
    expect(read(({ colour, shape }) => colour !== 'red' && shape === 'round')).toEqual([
      'colour=green|blue & shape=round',
    ]));

  test('by two rules, where no one rule says it', () => {
    const sees = ({ colour, shape }: Person) =>
      (colour === 'green' && shape === 'round') || (colour === 'blue' && shape === 'square');
    expect([...read(sees)].sort()).toEqual([
      'colour=blue & shape=square',
      'colour=green & shape=round',
    ]);
  });

  test.each(Array.from({ length: 2 ** everyone.length }, (_, number) => number))(
    'and every rule holds for those who see it, and for nobody else (%i)',
    (number) => {
      const sees = (person: Person) => ((number >>> everyone.indexOf(person)) & 1) === 1;
      const { who } = gathered(sees);
      expect(who.exact).toBe(true);
      for (const person of everyone) {
        const fits = who.rules.some((rule) =>
          rule.every(({ step, options }) => {
            const given = step === 'outcome' ? 'end' : (person[step as keyof Person] ?? '');
            return options.includes(given);
          }),
        );
        expect(fits, JSON.stringify(person)).toBe(sees(person));
      }
    },
  );

  test('and where it takes more rules than one can read, that they are not all there', () => {
    const steps = Array.from({ length: 8 }, (_, at) => `step${at}`);
    const cells = new Cells(steps, {});
    const seen = new Bits();
    for (let number = 0; number < 256; number += 1) {
      const bits = steps.map((step, at) => ({ step, option: String((number >>> at) & 1) }));
      const cell = cells.addNew({ at: 'end', ended: true, taken: bits, unused: [] });
      const ones = bits.filter(({ option }) => option === '1').length;
      if (cell !== undefined && ones % 2 === 1) seen.add(cell);
    }
    expect(whoSees(seen, cells).exact).toBe(false);
  });
});

describe('A set of numbers', () => {
  test('holds what was put in, far beyond where it began', () => {
    const bits = Bits.of([0, 31, 32, 5000, 400_000]);
    expect(bits.size).toBe(5);
    expect([31, 5000, 400_000].every((number) => bits.has(number))).toBe(true);
    expect(bits.has(5001)).toBe(false);
  });

  test('is compared and joined whatever its length', () => {
    const short = Bits.of([1, 2]);
    const long = Bits.of([2, 9000]);
    expect(short.and(long).equals(Bits.of([2]))).toBe(true);
    expect(long.and(short).equals(Bits.of([2]))).toBe(true);
    expect(short.or(long).equals(Bits.of([1, 2, 9000]))).toBe(true);
    expect(short.equals(long)).toBe(false);
    expect([short.meets(long), short.meets(Bits.of([9000]))]).toEqual([true, false]);
    expect(new Bits().isEmpty).toBe(true);
  });
});
