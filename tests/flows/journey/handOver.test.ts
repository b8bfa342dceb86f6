import fc from 'fast-check';
import { correction, generate } from 'lean-qr/nano';
import { describe, expect, test } from 'vitest';
import { secondOpinion as flow } from '../../../flows/second-opinion/index.ts';
import { journeys } from '../../../flows/second-opinion/journeys.ts';
import {
  type Answers,
  isHandOver,
  readHandOver,
  replay,
  writeHandOver,
} from '../../../src/engine/index.ts';
import { anyAnswers, hostileIds } from '../../support/ways/anyAnswers.ts';

const read = (fragment: string) => readHandOver(flow, fragment);
const write = (answers: Answers) => writeHandOver(flow, answers);
const [{ answers: patient } = { answers: [] }] = journeys;
const whole = '#/open/1.none.england.patient.doubtDiagnosis.end';

describe('a person who carries their answers to another device', () => {
  test.each(journeys.map(({ name, answers }) => [name, answers] as const))(
    'finds them there: %s',
    (_, answers) => {
      expect(read(write(answers))).toEqual(answers);
    },
  );

  test('finds what counted, whatever they answered, in a link of ids alone', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const fragment = write(answers);
        const { taken } = replay(flow, answers);
        expect(read(fragment)).toEqual(taken.length > 0 ? taken : undefined);
        expect(fragment).toMatch(/^#\/open\/1\.(?:[A-Za-z0-9]+(?:\+[A-Za-z0-9]+)*\.)*end$/);
      }),
    );
  });

  test('takes no answer along that lies off the path', () => {
    const unused = { step: 'whoFor', option: 'died' };
    expect(write([unused, ...patient])).toBe(write(patient));
    expect(write(patient)).not.toContain('died');
  });

  test('has a link that any camera reads, however long their way was', () => {
    const longest = longestFrom('rightNow');
    const fragment = write(longest);
    expect(longest.length).toBeGreaterThan(18);
    expect(fragment.length).toBeLessThan(500);
    expect(read(fragment)).toEqual(longest);
    // 85 modules and less: at the width of a small phone's column, more than three pixels for each.
    const site = `https://www.${'a-charity-with-a-long-name-'.repeat(3)}.org.uk/second-opinion/`;
    const code = generate(site + fragment, { minCorrectionLevel: correction.M });
    expect(code.size).toBeLessThanOrEqual(85);
  });
});

describe('a link that was cut', () => {
  const fragment = write(patient);

  test.each(Array.from(fragment, (_, at) => at))('after %i characters changes no answer', (at) => {
    const found = read(fragment.slice(0, at));
    expect(found ?? []).toEqual(patient.slice(0, found?.length ?? 0));
  });

  test('in the middle of “not sure” does not say no', () => {
    expect(read('#/open/1.none.england.carer.mayNotDecide.no')).toEqual(
      read('#/open/1.none.england.carer.mayNotDecide'.concat('.end')),
    );
  });

  test('before the last tick does not lose that tick without a word', () => {
    const cut = fragment.slice(0, fragment.indexOf('+closeToHome'));
    expect(read(cut)?.at(-1)?.step).toBe('keepAppointments');
  });
});

describe('a link that somebody made up', () => {
  test.each([
    ['nothing', ''],
    ['an address of the guide', '#/plan'],
    ['nothing but the beginning', '#/open/'],
    ['a version and no answers', '#/open/1'],
    ['a whole link without answers', '#/open/1.end'],
    ['a version yet to come', whole.replace('1.', '2.')],
    ['a version that is no number', whole.replace('1.', '01.')],
    ['a version after a space', whole.replace('1.', ' 1.')],
    ['another beginning', whole.replace('open', 'Open')],
    ['an option that the first step does not offer', whole.replace('none', 'england')],
    ['HTML', '#/open/1.<img src=x onerror=alert(1)>.end'],
    ['broken percent signs', '#/open/1.%E0%A4%A.end'],
    ['an escaped option', whole.replace('none', '%6Eone')],
    ['a script', '#/open/javascript:alert(1)'],
    ['letters that look alike', whole.replace('none', 'nоne')],
    ['a right-to-left control', whole.replace('none', '\u202Enone')],
    ['a lone surrogate', whole.replace('none', '\ud800')],
    ['a line break', whole.replace('none', 'none\n')],
    ['a zero byte', whole.replace('none', 'none\0')],
    ['one option without end', `#/open/1.${'x'.repeat(1_000_000)}`],
    ['dots without end', `#/open/1.none${'.'.repeat(1_000_000)}`],
    ['a whole journey that is too long', `${whole}${'.end'.repeat(400)}`],
  ])('of %s cannot be read', (_, fragment) => {
    expect(read(fragment)).toBeUndefined();
  });

  test.each([
    ...[...hostileIds, 'england', '<b>', '%2e', 'none england', 'x'.repeat(41), 'én', '+', 'none+'],
    ...['+none', 'wales++', 'a+'.repeat(20), '\u202e'],
  ])('counts up to the first thing that the path does not know: %j', (token) => {
    const found = read(`#/open/1.none.${token}.wales.patient.end`);
    const first = { step: 'rightNow', option: 'none' };
    expect(found).toEqual(token === 'england' ? read('#/open/1.none.england.end') : [first]);
    expect('polluted' in Object.prototype).toBe(false);
  });

  test('adds no tick that is not offered, and none where there are none', () => {
    const fragment = write(patient)
      .replace('doubtDiagnosis', 'doubtDiagnosis+closeToHome')
      .replace('+closeToHome', '+constructor+closeToHome+nothingOfOurs+closeToHome');
    expect(read(fragment)).toEqual(patient);
  });

  test('says nothing after the path has ended', () => {
    expect(read('#/open/1.emergency.england.patient.end')).toEqual([
      { step: 'rightNow', option: 'emergency' },
    ]);
  });

  test('never throws, and only ever gives a journey that the path knows', () => {
    const anyToken = fc.oneof(
      fc.string(),
      fc.constantFrom(...hostileIds, 'none', 'england', 'patient'),
    );
    const anyFragment = fc.oneof(
      fc.string(),
      fc.array(anyToken).map((tokens) => `#/open/1.${tokens.join('.')}`),
    );
    fc.assert(
      fc.property(anyFragment, (fragment) => {
        const found = read(fragment) ?? [];
        expect(replay(flow, found).taken).toEqual(found);
      }),
    );
  });

  test('is known from its beginning, so that it can be taken out of the address', () => {
    expect(['#/open/', '#/open/%', whole, `${whole}${'x'.repeat(1e6)}`].map(isHandOver)).toEqual(
      Array(4).fill(true),
    );
    expect(['', '#', '#/', '#/plan', '#/opening', 'open/1'].map(isHandOver)).toEqual(
      Array(6).fill(false),
    );
  });
});

const longestWays = new Map<string, Answers>();

/** The way on from a step whose link is the longest, with everything ticked. */
function longestFrom(step: string): Answers {
  const node = flow.path[step];
  if (!node || !('on' in node)) return [];
  const before = longestWays.get(step);
  if (before) return before;
  const ticks = flow.ticks[step];
  const ways = Object.entries(node.on).map(([option, next]) => {
    const answer = ticks ? { step, option, ticks } : { step, option };
    return [answer, ...longestFrom(next)];
  });
  const longest = ways.reduce((best, way) => (lengthOf(way) > lengthOf(best) ? way : best));
  longestWays.set(step, longest);
  return longest;
}

function lengthOf(way: Answers): number {
  return way.reduce(
    (sum, { option, ticks = [] }) => sum + [option, ...ticks].join('+').length + 1,
    0,
  );
}
