import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flow } from '../../../flows/second-opinion/index.ts';
import {
  longest,
  mostQuestions,
  readSaved,
  replay,
  save,
  savedVersion,
} from '../../../src/engine/index.ts';
import { anyAnswers, hostileIds } from '../../support/ways/anyAnswers.ts';
import { cases, seed } from '../../support/ways/seed.ts';

const now = Date.UTC(2026, 10, 22, 12);
/** What could hide or turn the words around it. */
const hidden = /[\p{Bidi_Control}\0]/u;
const kinds = new Set(['answers', 'nothing', 'newer', 'expired', 'unreadable']);

/** What must hold of whatever is read: answers, one a step, that can be replayed; and short texts. */
function expectSound(text: string): void {
  const read = readSaved(text, now);
  expect(kinds).toContain(read.found);
  if (read.found !== 'answers') return;
  const steps = read.answers.map(({ step }) => step);
  expect(new Set(steps).size).toBe(steps.length);
  for (const { step, option, ticks = [], ...rest } of read.answers) {
    expect(rest).toEqual({});
    for (const id of [step, option, ...ticks]) expect(id).toMatch(/^[A-Za-z0-9]{1,40}$/);
  }
  expect(read.questions.length).toBeLessThanOrEqual(mostQuestions);
  for (const question of read.questions) {
    expect([...question].length).toBeLessThanOrEqual(longest.question);
    expect(question).not.toMatch(hidden);
  }
  expect([...read.notes.number].length).toBeLessThanOrEqual(longest.line);
  expect(read.notes.number).not.toMatch(hidden);
  expect(typeof read.notes.interpreter).toBe('boolean');
  expect(Object.keys(read).sort()).toEqual(['answers', 'found', 'notes', 'questions', 'savedAt']);
  expect(Object.keys(read.notes).sort()).toEqual(['interpreter', 'number']);
  const { taken, at } = replay(flow, read.answers);
  expect(Object.hasOwn(flow.path, at)).toBe(true);
  for (const { step } of taken) expect(Object.hasOwn(flow.path, step)).toBe(true);
}

type Damage = (text: string) => string;

const place = fc.nat({ max: 10_000 });
const junk = fc.oneof(
  fc.string(),
  fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\\', '\\u0000', '\0', '\uD800', '1e999'),
  fc.constantFrom('null', 'NaN', '-0', '"__proto__":', '{"a":'.repeat(50), ...hostileIds),
);
const flipBit: fc.Arbitrary<Damage> = fc
  .tuple(place, fc.nat({ max: 15 }))
  .map(([where, bit]) => (text) => {
    const index = where % Math.max(1, text.length);
    const flipped = String.fromCharCode(text.charCodeAt(index) ^ (1 << bit));
    return text.slice(0, index) + flipped + text.slice(index + 1);
  });
const cutOut: fc.Arbitrary<Damage> = fc
  .tuple(place, fc.nat({ max: 40 }))
  .map(([where, length]) => (text) => {
    const index = where % (text.length + 1);
    return text.slice(0, index) + text.slice(index + length);
  });
const putIn: fc.Arbitrary<Damage> = fc.tuple(place, junk).map(([where, added]) => (text) => {
  const index = where % (text.length + 1);
  return text.slice(0, index) + added + text.slice(index);
});
const sayTwice: fc.Arbitrary<Damage> = fc.tuple(place, place).map(([from, to]) => (text) => {
  const [start = 0, end = 0] = [from, to]
    .map((each) => each % (text.length + 1))
    .sort((a, b) => a - b);
  return text.slice(0, end) + text.slice(start);
});
/** A value in the place of another, so that it is still JSON. */
const swapValue: fc.Arbitrary<Damage> = fc
  .tuple(place, fc.oneof(fc.json({ maxDepth: 2 }), fc.constantFrom('1e308', '-0', '[[]]', '""')))
  .map(([where, value]) => (text) => {
    const values = [...text.matchAll(/"[^"]*"(?!:)|\d+/g)];
    const chosen = values[where % Math.max(1, values.length)];
    if (!chosen) return value;
    return text.slice(0, chosen.index) + value + text.slice(chosen.index + chosen[0].length);
  });

const damagedSave = fc
  .tuple(
    anyAnswers,
    fc.array(fc.string(), { maxLength: 3 }),
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(flipBit, cutOut, putIn, sayTwice, swapValue), { minLength: 1, maxLength: 4 }),
  )
  .map(([answers, questions, number, damage]) =>
    damage.reduce(
      (text, harm) => harm(text),
      save({ answers, questions, notes: { number, interpreter: true } }, now),
    ),
  );

describe(`a save that was damaged (seed ${seed})`, () => {
  test('gives a person sound answers or none, and never fails', () => {
    fc.assert(fc.property(damagedSave, expectSound), { seed, numRuns: cases(20_000) });
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('or was made up gives sound answers or none, and never fails', () => {
    const madeUp = fc.record({
      version: fc.oneof(fc.constant(savedVersion), fc.jsonValue()),
      savedAt: fc.oneof(fc.constant(now), fc.jsonValue()),
      answers: fc.array(
        fc.oneof(
          fc.jsonValue(),
          fc.record(
            {
              step: fc.oneof(fc.constantFrom(...hostileIds, 'rightNow', 'role'), fc.jsonValue()),
              option: fc.oneof(fc.constantFrom(...hostileIds, 'none'), fc.jsonValue()),
              ticks: fc.oneof(fc.array(fc.constantFrom(...hostileIds)), fc.jsonValue()),
            },
            { requiredKeys: [] },
          ),
        ),
      ),
      questions: fc.oneof(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue()), { maxLength: 30 }),
        fc.jsonValue(),
      ),
    });
    fc.assert(
      fc.property(madeUp, (saved) => expectSound(JSON.stringify(saved))),
      { seed, numRuns: cases(5000) },
    );
  });
});
