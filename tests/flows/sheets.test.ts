import { describe, expect, test } from 'vitest';
import { options } from '#words/sheets/options.ts';
import { advise } from '../../flows/second-opinion/advise.ts';
import { secondOpinion as flow } from '../../flows/second-opinion/index.ts';
import { journeys } from '../../flows/second-opinion/journeys.ts';
import { type TickId, ticks } from '../../flows/second-opinion/machine.ts';
import { contents } from '../../flows/second-opinion/sheets/index.ts';
import { letters } from '../../flows/second-opinion/sheets/letters.ts';
import type { SheetId } from '../../flows/second-opinion/sheets/offered.ts';
import type { OptionName } from '../../flows/second-opinion/types.ts';
import { type Letter, replay, say, sheetsInOrder } from '../../src/engine/index.ts';
import {
  adult,
  authority,
  type Choices,
  child,
  journeyFor,
  planFor,
  questionsOf,
  section,
} from '../support/plans/planFor.ts';
import { offeredIds } from '../support/sample/sheetsOf.ts';
import { journeyOf } from '../support/ways/ways.ts';
import { wordsIn } from '../support/words/neverList.ts';
import { bothVoices, visitTexts } from '../support/words/textsOf.ts';

const fieldsOf = ({ rows }: Letter) =>
  rows.flatMap((row) => ('field' in row && row.field ? [row.field.id] : []));
const idsOf = (choices: Choices) => letters(journeyFor(choices)).map(({ id }) => id);

describe('which sheets are offered', () => {
  const of = (name: string) => offeredIds(replay(flow, journeyOf(name).answers));

  test('all of them after a plan', () => {
    expect(offeredIds(journeyFor({}))).toEqual(flow.sheets.map(({ id }) => id));
  });

  test.each<[string, readonly SheetId[]]>([
    [
      'A patient who does not feel able to ask',
      ['letter', 'questions', 'bring', 'options', 'kidney', 'access', 'trials', 'keep', 'print'],
    ],
    ['A patient who only has a concern about care', ['letter', 'access', 'keep', 'print']],
    ['A patient who is content with the explanation', ['bring', 'keep', 'print']],
    ['A son who has not asked his mother yet', ['note', 'keep', 'print']],
    [
      'A doctor in Northern Ireland was asked by a family without consent',
      ['note', 'keep', 'print'],
    ],
    ['A brother whose sister said no', ['keep', 'print']],
    ['Someone whose life is in danger', []],
    ['Someone feverish on cancer drugs', []],
  ])('%s has these', (name, ids) => expect(of(name)).toEqual(ids));

  test.each<[string, Choices]>([
    ['a child', child],
    ['who has no cancer', { treatment: 'noCancer' }],
    ['who keeps going back to the GP', { mind: 'noAnswer' }],
    ['who waits for a first look at a hospital', { whose: 'gp' }],
  ])('that on kidney cancer is not for %s', (_, choices) => {
    expect(offeredIds(journeyFor(choices))).not.toContain('kidney');
  });
});

describe('which sheets stand first', () => {
  const first = (choices: Choices) =>
    sheetsInOrder(flow, journeyFor(choices)).first.map(({ id }) => id);

  test.each<[string, Choices, readonly SheetId[]]>([
    ['doubts the diagnosis', {}, ['letter', 'questions', 'kidney', 'bring']],
    ['does not understand', { mind: 'dontUnderstand' }, ['letter', 'questions', 'bring']],
    ['is not sure', { mind: 'undecided' }, ['options', 'letter', 'questions', 'bring']],
    ['was told yes', { asked: 'agreed' }, ['afterwards', 'questions', 'kidney', 'bring']],
    ['paid for an opinion', { whose: 'private' }, ['paying', 'letter', 'questions', 'kidney']],
    [
      'asks for another who agreed by word',
      { ...adult, agreed: 'spoken' },
      ['note', 'letter', 'questions', 'kidney'],
    ],
    ['has it in writing', adult, ['letter', 'questions', 'kidney', 'bring']],
    ['asks for a child', child, ['note', 'letter', 'questions', 'bring']],
  ])('for who %s', (_, choices, ids) => expect(first(choices)).toEqual(ids));
});

describe('a letter', () => {
  const rules: readonly [who: string, choices: Choices, ids: readonly string[]][] = [
    ['a GP', { whose: 'gp' }, ['gpSurgery', 'newSurgery']],
    ['a consultant who was not asked', { asked: 'notYet' }, ['consultant', 'gp']],
    ['a consultant who explained', {}, ['gp', 'consultant']],
    ['a hospital without a clear answer', { asked: 'noClearAnswer' }, ['consultant', 'gp']],
    ['a consultant who agreed', { asked: 'agreed' }, ['consultant', 'gp']],
    ['a hospital that said no', { asked: 'refused' }, ['gp', 'consultant']],
    ['a GP who finds nothing', { mind: 'noAnswer' }, ['gp']],
    ['a private doctor', { whose: 'private' }, ['gp']],
    ['nobody knows whom', { whose: 'notSure' }, ['gp', 'consultant']],
    ['a child’s doctors', child, ['childsTeam', 'gp']],
    ['a team that was unkind', { mind: 'unhappyWithCare' }, ['gp', 'consultant', 'adviceBody']],
  ];
  test.each(rules)('after an opinion of %s goes to those who can be asked', (_, choices, ids) => {
    expect(idsOf(choices)).toEqual(ids);
  });

  test.each([
    ['england', 'NHS number', 'nhsNumber', 'To PALS, at the hospital'],
    ['scotland', 'CHI number', 'tenDigits', 'To PASS'],
    ['wales', 'NHS number', 'nhsNumber', 'To Llais'],
    ['northernIreland', 'H&C number', 'tenDigits', 'To the Patient and Client Council'],
    [
      'acrossBorder',
      'NHS, CHI or H&C number',
      'tenDigits',
      'To the people who help with a concern',
    ],
  ] as const)(
    'in %s asks for the number and writes to the body that are its own',
    (nation, number, kind, body) => {
      const all = letters(journeyFor({ nation, mind: 'unhappyWithCare' }));
      for (const { rows } of all) {
        expect(rows).toContainEqual({
          blank: number,
          field: { id: 'number', kind, hint: expect.any(String) },
        });
      }
      expect(all.at(-1)?.to).toBe(body);
    },
  );

  test('of a patient asks nothing of a person who asks for them', () => {
    for (const letter of letters(journeyFor({}))) expect(fieldsOf(letter)).not.toContain('asker');
  });

  test.each<[string, Choices, boolean]>([
    ['who agreed in writing', adult, true],
    ['who agreed by word', { ...adult, agreed: 'spoken' }, false],
    ['under legal authority', authority, false],
    ['who is a child', child, false],
  ])('for someone %s says who asks, and names a signed note only where there is one', (...rule) => {
    const [, choices, note] = rule;
    for (const letter of letters(journeyFor(choices))) {
      expect(fieldsOf(letter)).toContain('asker');
      expect(JSON.stringify(letter.rows).includes('signed agreement')).toBe(note);
    }
  });

  test('has no field twice, and a line to sign at the end', () => {
    for (const [, choices] of rules) {
      for (const letter of letters(journeyFor(choices))) {
        expect(new Set(fieldsOf(letter)).size).toBe(fieldsOf(letter).length);
        expect(letter.rows.at(-1)).toEqual({ blank: 'Signature' });
      }
    }
  });

  test('is there for a talk and for a concern, and for no other outcome but the plan', () => {
    for (const { answers, endsAt } of journeys) {
      const journey = replay(flow, answers);
      expect(letters(journey).length > 0).toBe(['plan', 'talk', 'concern'].includes(endsAt));
    }
  });
});

describe('the options, side by side', () => {
  const all = Object.entries(options);
  const wordsOf = (what: unknown, voice: 0 | 1) => {
    let count = 0;
    visitTexts(what, (text) => {
      count += wordsIn(bothVoices(text).at(-voice) ?? '');
    });
    return count;
  };
  const withinAQuarter = (counts: readonly number[]) => {
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    return counts.filter((count) => count < mean * 0.75 || count > mean * 1.25);
  };

  test.each([0, 1] as const)('are told in equal detail, in voice %i', (voice) => {
    const counts = all.map(([, { matters: _, ...words }]) => wordsOf(words, voice));
    expect(counts).toHaveLength(7);
    expect(withinAQuarter(counts)).toEqual([]);
  });

  test('say as much of each as of the others on what matters, all together', () => {
    expect(withinAQuarter(all.map(([, { matters }]) => wordsOf(matters, 0)))).toEqual([]);
  });

  test.each(all)('%s: every good point has a hard one, as long', (_, { good, hard, matters }) => {
    expect(hard).toHaveLength(good.length);
    expect(Math.abs(wordsOf(good, 0) - wordsOf(hard, 0))).toBeLessThanOrEqual(4);
    expect(Object.keys(matters)).toEqual([...ticks.matters]);
  });

  const possible = (choices: Choices) =>
    contents
      .options(journeyFor(choices))
      .options.filter((option) => option.possible)
      .map(({ id }) => id);

  test.each<[string, Choices, readonly OptionName[]]>([
    ['a GP', { whose: 'gp' }, ['colleague', 'anotherGp', 'notNow']],
    ['a consultant', {}, ['colleague', 'anotherConsultant', 'notNow']],
    [
      'a talk that has not been had',
      { asked: 'notYet' },
      ['explained', 'colleague', 'anotherConsultant', 'notNow'],
    ],
    [
      'a no',
      { asked: 'refused' },
      ['explained', 'colleague', 'anotherGp', 'anotherConsultant', 'notNow'],
    ],
    [
      'a private opinion',
      { whose: 'private' },
      ['colleague', 'anotherConsultant', 'paying', 'notNow'],
    ],
    [
      'a concern',
      { mind: 'unhappyWithCare' },
      ['colleague', 'anotherConsultant', 'concern', 'notNow'],
    ],
    ['a child’s doctors', child, ['colleague', 'anotherConsultant', 'notNow']],
  ])('%s points to some, in the order of all', (_, choices, ids) => {
    expect(possible(choices)).toEqual(ids);
  });

  test('what matters is shown against each, and nothing else', () => {
    const compared = (matters: readonly TickId[]) =>
      contents.options(journeyFor({ mind: 'undecided' }, matters)).options;
    const two = compared(['beingSure', 'closeToHome']);
    expect(two.map(({ matters }) => matters.length)).toEqual(all.map(() => 2));
    expect(compared([]).flatMap(({ matters }) => matters)).toEqual([]);
  });
});

describe('the questions', () => {
  test.each<[string, Choices, readonly TickId[], readonly string[]]>([
    ['a patient', {}, [], ['About the diagnosis', 'About treatment']],
    ['a child', child, [], ['With a child']],
    ['someone without a diagnosis', { mind: 'noAnswer' }, [], ['While it is not clear']],
    [
      'who is not sure',
      { mind: 'undecided' },
      ticks.matters,
      ['About the diagnosis', 'About treatment'],
    ],
  ])('of %s begin with the three of the plan, and none stands twice', (...rule) => {
    const [, choices, matters, lists] = rule;
    const plan = planFor(choices, matters);
    const blocks = contents.questions(plan.journey);
    const { voice } = flow.reader(plan.journey);
    const all = blocks.flatMap(({ pieces }) =>
      pieces.flatMap((piece) =>
        'questions' in piece ? piece.questions.map((one) => say(one, { voice })) : [],
      ),
    );
    expect(all.slice(0, 3)).toEqual(questionsOf(section(plan, 'questions')));
    expect(new Set(all).size).toBe(all.length);
    expect(blocks.map(({ heading }) => heading).slice(1)).toEqual([
      ...lists,
      'About waiting',
      'At any visit',
    ]);
  });
});

describe('the consent note', () => {
  const note = (choices: Choices) => JSON.stringify(contents.note(journeyFor(choices)));

  test('is another for each ground on which somebody asks', () => {
    expect(new Set([adult, authority, child].map(note)).size).toBe(3);
    expect(note(adult)).toContain('I agree that the person below');
    expect(note(authority)).not.toContain('I agree that the person below');
    expect(note(child)).toContain('child’s signature');
  });

  test('agrees to a concern only where there is one', () => {
    const concern = 'may raise a concern for me';
    expect(note({ ...adult, mind: 'unhappyWithCare' })).toContain(concern);
    expect(note(adult)).not.toContain(concern);
  });

  test('of a parent uses the name that Scotland has for it, there only', () => {
    const name = 'parental responsibilities and rights';
    expect(note({ ...child, nation: 'scotland' })).toContain(name);
    expect(note({ ...child, nation: 'wales' })).not.toContain(name);
  });
});

describe('how sure', () => {
  test('asks four questions, and each no leads to one thing that helps', () => {
    const { questions } = contents.sure(journeyFor({}));
    expect(questions.map(({ id }) => id)).toEqual(['sure', 'know', 'matters', 'support']);
    for (const { helps } of questions) expect(helps.heading).toBeTruthy();
  });

  test('asks who decides alone, and not both', () => {
    const asked = (choices: Choices) => JSON.stringify(contents.sure(journeyFor(choices)));
    expect(asked(adult)).toContain('both');
    for (const alone of [authority, child]) {
      const { questions } = contents.sure(journeyFor(alone));
      expect(JSON.stringify(questions.map(({ question }) => question))).not.toContain('both');
    }
  });
});

describe('the answers that are handed over', () => {
  test('of a nurse’s patient are those of a patient, and lead to the same plan', () => {
    const inClinic = journeyFor({ who: 'professional', asked: 'agreed' });
    const own = replay(flow, contents.handOver(inClinic));
    expect(own.at).toBe('plan');
    expect(own.unused).toEqual([]);
    expect(flow.keepNothing(inClinic)).toBe(true);
    expect(flow.keepNothing(own)).toBe(false);
    const needs = { interpreter: false };
    expect(advise(own, needs)).toEqual(advise(inClinic, needs));
  });

  test('of everybody else are their own', () => {
    for (const { answers } of journeys) {
      const journey = replay(flow, answers);
      if (flow.keepNothing(journey)) continue;
      expect(contents.handOver(journey)).toEqual(journey.taken);
    }
  });
});

test('nothing that an outcome links to is not offered by it', () => {
  for (const { answers } of journeys) {
    const journey = replay(flow, answers);
    const said = JSON.stringify(advise(journey, { interpreter: false }));
    const links = [...said.matchAll(/"to":"([a-z-]+)","text"/g)];
    for (const [, to] of links) expect(offeredIds(journey)).toContain(to);
  }
});
