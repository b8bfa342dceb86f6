import { describe, expect, test } from 'vitest';
import { flow } from '../../../flows/second-opinion/index.ts';
import { journeys } from '../../../flows/second-opinion/journeys.ts';
import { beside, contents } from '../../../flows/second-opinion/sheets/index.ts';
import { letters } from '../../../flows/second-opinion/sheets/letters.ts';
import { type Answers, replay, sheetsInOrder } from '../../../src/engine/index.ts';
import { adult, type Choices, child, journeyFor } from '../../support/plans/planFor.ts';
import { offeredIds } from '../../support/sample/sheetsOf.ts';
import { isUrgent, journeyOf } from '../../support/ways/ways.ts';

/** What stands beside an outcome: which sheets, which fields of a letter, and what the publisher offers. */

const at = (step: string, option: string) => ({ step, option });
const asPatient: Answers = [at('rightNow', 'none'), at('nation', 'wales'), at('who', 'me')];
const asCarer: Answers = [
  ...[at('rightNow', 'none'), at('nation', 'wales'), at('who', 'adult')],
  ...[at('agreed', 'spoken'), at('informed', 'yes')],
];
const toTalk: Answers = [
  ...[at('mind', 'dontUnderstand'), at('whose', 'consultant'), at('asked', 'notYet')],
  at('talkFirst', 'talk'),
];
const toConcern: Answers = [at('mind', 'unhappyWithCare'), at('alsoOpinion', 'no')];
const come = (...answers: readonly Answers[]) => replay(flow, answers.flat());

test('whoever comes to an end can keep it and print it, unless it says what to do now', () => {
  for (const { answers, endsAt } of journeys) {
    const offered = offeredIds(replay(flow, answers));
    const isThere = !isUrgent({ endsAt });
    expect([offered.includes('keep'), offered.includes('print')]).toEqual([isThere, isThere]);
  }
});

test.each([
  ['a talk', toTalk, 'talk'],
  ['a concern', toConcern, 'concern'],
])('before %s the note is offered to who asks for another, and not to a patient', (_, to, end) => {
  expect(come(asPatient, to).at).toBe(end);
  expect(offeredIds(come(asPatient, to))).not.toContain('note');
  expect(offeredIds(come(asCarer, to))).toContain('note');
});

test('a note is offered where somebody was not asked yet, and nowhere that nobody may ask', () => {
  const notAsked = journeyOf('A son who has not asked his mother yet');
  const saidNo = journeyOf('A brother whose sister said no');
  expect(offeredIds(replay(flow, notAsked.answers))).toContain('note');
  expect(offeredIds(replay(flow, saidNo.answers))).not.toContain('note');
});

test('who would like another treatment is pointed to trials where no sheet on kidney cancer fits', () => {
  const journey = journeyFor({ mind: 'otherTreatment', whose: 'gp' });
  const { first } = sheetsInOrder(flow, journey);
  expect(first.map(({ id }) => id)).toEqual(['letter', 'questions', 'bring', 'trials']);
});

test.each(journeys)('$name: finds what the publisher offers, unless it would jar there', (one) => {
  const { parts = [] } = beside.more(replay(flow, one.answers)) ?? {};
  const wouldJar = ['afterADeath', 'respectTheirNo', 'askThemFirst'].includes(one.endsAt);
  expect(parts.length > 0).toBe(!wouldJar && !isUrgent(one));
});

describe('the options that the answers point to', () => {
  const possible = (journey: ReturnType<typeof come>) =>
    contents.options(journey).options.flatMap((one) => (one.possible ? [one.id] : []));

  test('before a talk are to have it explained, and not to ask', () => {
    expect(possible(come(asPatient, toTalk))).toEqual(['explained', 'notNow']);
  });

  test('include another GP where nobody knows whose advice it was', () => {
    expect(possible(journeyFor({ whose: 'notSure' }))).toContain('anotherGp');
  });
});

describe('who fills in a letter', () => {
  const fieldsOf = (choices: Choices) =>
    Object.values(
      Object.assign({}, ...letters(journeyFor(choices)).map(({ fields }) => fields)),
    ) as {
      id: string;
      kind: string;
      lines?: number;
      hint?: unknown;
    }[];
  const all = new Map(
    [
      ...([{ asked: 'refused' }, { mind: 'noAnswer' }, { treatment: 'dateSet' }] as const),
      ...[child, { mind: 'unhappyWithCare', asked: 'noClearAnswer' } as const, adult],
    ]
      .flatMap((choices) => fieldsOf(choices))
      .map((field) => [field.id, field]),
  );

  test('writes a date as a date, an address over lines, and more where there is more to say', () => {
    const kinds = Object.fromEntries([...all.values()].map(({ id, kind }) => [id, kind]));
    expect(kinds).toMatchObject({ born: 'pastDate', address: 'address', office: 'address' });
    expect(kinds).toMatchObject({ patient: 'text', why: 'long', goingOn: 'long' });
    expect(kinds).toMatchObject({ happened: 'long', putRight: 'long', placegp: 'address' });
  });

  test('has lines to write on by hand where a part of one is not enough, and there alone', () => {
    const lines = Object.fromEntries([...all.values()].map(({ id, lines: count }) => [id, count]));
    expect(lines).toMatchObject({ address: 3, office: 3, placegp: 3, why: 2, happened: 4 });
    expect(all.get('patient')).not.toHaveProperty('lines');
  });

  test('is told how, at some fields and not at all', () => {
    const withHint = [...all.values()].filter(({ hint }) => hint !== undefined);
    expect(withHint.length).toBeGreaterThan(0);
    expect(all.size).toBeGreaterThan(withHint.length);
    expect([...all.values()].filter((field) => 'hint' in field)).toEqual(withHint);
  });

  test('writes before a talk to the doctor or the team who is to explain', () => {
    const [letter] = letters(come(asPatient, toTalk));
    expect(letter?.id).toBe('doctorOrTeam');
    expect(Object.keys(letter?.fields ?? {})).toEqual(
      expect.arrayContaining(['readerdoctorOrTeam', 'placedoctorOrTeam', 'unclear']),
    );
    expect(letter?.fields['unclear']?.kind).toBe('long');
  });
});
