import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flow } from '../../../flows/second-opinion/index.ts';
import { journeys } from '../../../flows/second-opinion/journeys.ts';
import {
  type Answers,
  fitTo,
  longest,
  mostQuestions,
  noNotes,
  readSaved,
  save,
  savedVersion,
} from '../../../src/engine/index.ts';
import { anyWay, hostileIds, offered } from '../../support/ways/anyAnswers.ts';
import { cases, seed } from '../../support/ways/seed.ts';

const now = Date.UTC(2026, 10, 22, 12);
const minute = 60 * 1000;
const answers = [
  { step: 'rightNow', option: 'none' },
  { step: 'matters', option: 'done', ticks: ['beingSure', 'closeToHome'] },
];
const good = { version: savedVersion, savedAt: now, answers, questions: [], notes: noNotes };
const saveOf = (given: Answers, questions: readonly string[] = [], at = now) =>
  save({ answers: given, questions, notes: noNotes }, at);
const read = (saved: unknown) => readSaved(JSON.stringify(saved), now);
const readList = (list: unknown) => read({ ...good, answers: list });
const found = (list: unknown, questions: readonly string[] = []) => ({
  found: 'answers',
  savedAt: now,
  answers: list,
  questions,
  notes: noNotes,
});

describe('a person who reloads', () => {
  test.each(journeys)('$name: finds every answer again', ({ answers: given }) => {
    expect(readSaved(saveOf(given), now + minute)).toEqual(found(given));
  });

  test('finds again whatever the path lets them answer', () => {
    fc.assert(
      fc.property(anyWay, (way) => {
        expect(readSaved(saveOf(way), now)).toEqual(found(way));
      }),
      { seed, numRuns: cases(1000) },
    );
  });

  test('can rely on every id of the path to be one that a save can hold', () => {
    expect(readList(offered)).toMatchObject({ found: 'answers' });
    for (const answer of offered) expect(readList([answer])).toEqual(found([answer]));
    const ticks = Object.values(flow.ticks).flat();
    expect(readList([{ ...offered[0], ticks }])).toEqual(found([{ ...offered[0], ticks }]));
  });

  test('is kept in option ids, a version and a time, and in no words', () => {
    expect(JSON.parse(saveOf(answers))).toEqual(good);
  });

  test('who has no save begins anew, without a word', () => {
    expect(readSaved(null, now)).toEqual({ found: 'nothing' });
  });
});

describe('a save that is no save', () => {
  test.each(['', ' ', 'null', '[]', '{}', '0', '"text"', 'true', 'undefined', '{"version":1}'])(
    '%j is unreadable',
    (text) => expect(readSaved(text, now)).toEqual({ found: 'unreadable' }),
  );

  test.each([
    ['version', [null, '1', [], {}, true]],
    ['savedAt', [null, '0', [], {}, true]],
    ['answers', [null, 'x', 1, {}, { length: 1, 0: answers[0] }]],
  ])('with a %s of another type is unreadable', (key, values) => {
    for (const value of values) {
      expect(read({ ...good, [key]: value })).toEqual({ found: 'unreadable' });
    }
  });

  test('cut off after any of its characters is unreadable', () => {
    const whole = saveOf(answers);
    for (let length = 0; length < whole.length; length += 1) {
      expect(readSaved(whole.slice(0, length), now)).toEqual({ found: 'unreadable' });
    }
    expect(readSaved(whole, now)).toEqual(found(answers));
  });

  test('nested ten thousand deep is refused in no time', () => {
    for (const [open, close] of [['[', ']'] as const, ['{"a":', '}'] as const]) {
      const deep = `${open.repeat(10_000)}1${close.repeat(10_000)}`;
      expect(readSaved(deep, now)).toEqual({ found: 'unreadable' });
      const within = readSaved(saveOf([]).replace('[]', `[${deep}]`), now);
      expect(within).toSatisfy(({ found }) => found === 'unreadable' || found === 'answers');
    }
  });

  test('of more than 64 kB is refused, however right it is inside', () => {
    const whole = saveOf(answers);
    const padded = (length: number) => whole + ' '.repeat(length - whole.length);
    expect(readSaved(padded(64 * 1024), now)).toEqual(found(answers));
    expect(readSaved(padded(64 * 1024 + 1), now)).toEqual({ found: 'unreadable' });
  });
});

describe('the time of a save', () => {
  const at = (savedAt: number) => read({ ...good, savedAt }).found;

  test('of two hours ago still counts, and of a moment more does not', () => {
    expect(at(now - 120 * minute)).toBe('answers');
    expect(at(now - 120 * minute - 1)).toBe('expired');
  });

  test('lies in the future where the clock was set back: by minutes it counts, by hours it does not', () => {
    expect(at(now + 30 * minute)).toBe('answers');
    expect(at(now + 121 * minute)).toBe('expired');
  });

  test.each(['1e308', '-1e308', '1e999', '-1e999', '-0', '0'])('of %s is expired', (time) => {
    const text = saveOf(answers).replace(String(now), time);
    expect(readSaved(text, now)).toEqual({ found: 'expired' });
  });

  test('of a guide whose clock does not work is expired', () => {
    expect(readSaved(saveOf(answers), Number.NaN)).toEqual({ found: 'expired' });
    expect(readSaved(saveOf(answers, [], Number.NaN), now)).toEqual({ found: 'unreadable' });
  });
});

describe('the version of a save', () => {
  test('that is newer is said, even where nothing else of it is understood', () => {
    expect(read({ ...good, version: savedVersion + 1 })).toEqual({ found: 'newer' });
    expect(read({ ...good, version: savedVersion + 1, savedAt: 0 })).toEqual({ found: 'newer' });
    expect(read({ ...good, version: 1e308, answers: [7] })).toEqual({ found: 'newer' });
    expect(read({ version: savedVersion + 1, journey: {} })).toEqual({ found: 'newer' });
  });

  test('that is older is still read', () => {
    for (const version of [savedVersion - 1, 0, -0]) {
      expect(read({ ...good, version })).toEqual(found(answers));
    }
  });
});

describe('among the answers of a save', () => {
  const [first] = answers;

  test('those that are none are left out, and the others are kept', () => {
    const noAnswers = [
      ...[null, 1, 'none', [], {}, [first], { step: 'mind' }, { option: 'none' }],
      ...[
        { step: 1, option: 'none' },
        { step: 'mind', option: ['none'] },
      ],
      ...[
        { step: 'two words', option: 'x' },
        { step: 'a'.repeat(41), option: 'x' },
      ],
    ];
    const mixed = noAnswers.flatMap((none, index) => (index === 4 ? [none, ...answers] : [none]));
    expect(readList(mixed)).toEqual(found(answers));
  });

  test('ticks that are none are left out, and the others are kept', () => {
    const ticks = [null, 'beingSure', 7, '__proto__', ['x'], 'closeToHome', ''];
    expect(readList([{ ...first, ticks }])).toEqual(
      found([{ ...first, ticks: ['beingSure', 'closeToHome'] }]),
    );
    expect(readList([{ ...first, ticks: 'beingSure' }])).toEqual(found([first]));
  });

  test('the last answer to a step counts', () => {
    const twice = [{ step: 'who', option: 'adult' }, first, { step: 'who', option: 'me' }];
    expect(readList(twice)).toEqual(found([first, { step: 'who', option: 'me' }]));
  });

  test.each([
    ['', { step: 'who', option: 'adult' }],
    ['"ticks":["one"],', { step: 'who', option: 'adult', ticks: ['one'] }],
  ])('keys that nobody knows are not carried along: %s', (ticks, answer) => {
    const evil = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}';
    const given = `{"step":"who","option":"adult",${ticks}${evil},"polluted":1,"toString":"x"}`;
    const text = `{"version":${savedVersion},"savedAt":${now},${evil},"answers":[${given}]}`;
    const read = readSaved(text, now);
    expect(read).toStrictEqual(found([answer]));
    const [kept] = read.found === 'answers' ? read.answers : [];
    expect(Object.getOwnPropertyNames(kept)).toEqual(Object.keys(answer));
    expect(Object.getPrototypeOf(kept)).toBe(Object.prototype);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test.each(hostileIds)('a step %j poisons nothing', (step) => {
    expect(readList([{ step, option: step, ticks: [step] }]).found).toBe('answers');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('among a person’s own questions in a save', () => {
  const own = ['Is it “in the vein”? 🫀', '¿Cuánto dura?', '<script>alert(1)</script>', 'א\nב'];
  const readOwn = (questions: unknown) => read({ ...good, questions });

  test('each is found again, as it was written and in its place', () => {
    expect(readSaved(saveOf(answers, own), now)).toEqual(found(answers, own));
  });

  test('none is written where there is none', () => {
    expect(JSON.parse(saveOf(answers))).toEqual(good);
  });

  test('those that are no text are left out, and the others are kept', () => {
    const mixed: unknown[] = [
      null,
      own[0],
      7,
      {},
      ['x'],
      true,
      '',
      ' \n',
      own[1],
      { toString: 'x' },
    ];
    expect(readOwn(mixed)).toEqual(found(answers, own.slice(0, 2)));
  });

  test.each([null, 'text', 1, true, {}, { length: 1, 0: 'text' }])(
    'there is none where they are %j, and every answer is kept',
    (questions) => expect(readOwn(questions)).toEqual(found(answers)),
  );

  test('no more are read than a person can write', () => {
    const many = Array.from({ length: mostQuestions + 5 }, (_, index) => `Question ${index}?`);
    expect(readOwn(many)).toEqual(found(answers, many.slice(0, mostQuestions)));
  });

  test('one that is longer than a person can write is read as far as that', () => {
    for (const character of ['a', 'é', '🫀', 'א']) {
      const [kept] = questionsOf(readOwn([character.repeat(longest.question + 1)]));
      expect(kept).toBe(character.repeat(longest.question));
    }
  });

  test('one that hides or turns words has nothing of that when it is read', () => {
    expect(readOwn(['Is it\u202e safe\u0000?'])).toEqual(found(answers, ['Is it safe?']));
  });

  test('as many and as long as they may be, all of them fit beside the longest way', () => {
    const longestWay = journeys.map((one) => one.answers).sort((a, b) => b.length - a.length)[0];
    const most = Array.from({ length: mostQuestions }, () => '🫀'.repeat(longest.question));
    expect(readSaved(saveOf(longestWay ?? [], most), now)).toEqual(found(longestWay, most));
  });

  test('whatever was typed is read back as it was fitted', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 25 }), (typed) => {
        const read = questionsOf(readOwn(typed));
        expect(read.length).toBeLessThanOrEqual(mostQuestions);
        for (const text of read) {
          expect(fitTo(text, longest.question)).toEqual({ text, tooLong: false });
        }
      }),
      { seed, numRuns: cases(1000) },
    );
  });
});

function questionsOf(found: ReturnType<typeof readSaved>): readonly string[] {
  if (found.found !== 'answers') throw new Error(`The save is ${found.found}`);
  return found.questions;
}
