import { describe, expect, test } from 'vitest';
import { options } from '#words/sheets/options.ts';
import { advise } from '../../flows/second-opinion/advise.ts';
import { secondOpinion as flow } from '../../flows/second-opinion/index.ts';
import { journeys } from '../../flows/second-opinion/journeys.ts';
import { ticks } from '../../flows/second-opinion/machine.ts';
import { contents } from '../../flows/second-opinion/sheets/index.ts';
import { letters } from '../../flows/second-opinion/sheets/letters.ts';
import type { OptionName } from '../../flows/second-opinion/types.ts';
import { type Letter, replay } from '../../src/engine/index.ts';
import { type Choices, journeyFor, planFor, section } from '../support/plans/planFor.ts';
import { offeredIds } from '../support/sample/sheetsOf.ts';
import { wordsIn } from '../support/words/neverList.ts';
import { bothVoices, visitTexts } from '../support/words/textsOf.ts';

const child = { role: 'carer', whoFor: 'under16' } as const satisfies Choices;
const adult = { role: 'carer', whoFor: 'adult' } as const satisfies Choices;
const authority = { role: 'carer', whoFor: 'mayNotDecide', canDecide: 'no' } as const;
const fieldsOf = ({ rows }: Letter) =>
  rows.flatMap((row) => ('field' in row && row.field ? [row.field.id] : []));
const idsOf = (choices: Choices) => letters(journeyFor(choices)).map(({ id }) => id);

describe('a letter', () => {
  const rules: readonly [who: string, choices: Choices, ids: readonly string[]][] = [
    ['a surgery with several GPs', { whose: 'gp', surgery: 'several' }, ['gpSurgery']],
    ['a surgery with one GP', { whose: 'gp', surgery: 'one' }, ['newSurgery']],
    ['a consultant not asked yet', { raised: 'notYet' }, ['consultant', 'hospitalUnit', 'gp']],
    ['a hospital without a clear answer', { raised: 'noClearAnswer' }, ['gp', 'hospitalUnit']],
    ['a consultant who agreed', { raised: 'agreed' }, ['consultant', 'gp']],
    [
      'a hospital that said no',
      { raised: 'refused' },
      ['gp', 'consultant', 'hospitalUnit', 'adviceBody'],
    ],
    ['a private doctor', { whose: 'private' }, ['gp']],
    ['nobody knows whom', { whose: 'notSure' }, ['gp', 'hospitalUnit']],
    ['a child’s doctors', child, ['childrensUnit', 'gp']],
    [
      'a team that was unkind',
      { mind: 'unhappyWithCare' },
      ['consultant', 'hospitalUnit', 'gp', 'adviceBody'],
    ],
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
      const all = letters(journeyFor({ nation, raised: 'refused' }));
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
    ['who agreed', adult, true],
    ['under legal authority', authority, false],
    ['who is a child', child, false],
  ])(
    'for someone %s says who asks, and names a signed note only where there is one',
    (_, choices, note) => {
      for (const letter of letters(journeyFor(choices))) {
        expect(fieldsOf(letter)).toContain('asker');
        expect(JSON.stringify(letter.rows).includes('signed agreement')).toBe(note);
      }
    },
  );

  test('has no field twice, and a line to sign at the end', () => {
    for (const choices of rules.map(([, each]) => each)) {
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
      expect(offeredIds(journey).includes('letter')).toBe(letters(journey).length > 0);
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

  const possible = (choices: Choices, needs: readonly 'payPrivately'[] = []) =>
    contents
      .options(journeyFor(choices, { needs }))
      .options.filter((option) => option.possible)
      .map(({ id }) => id);

  test.each<[string, Choices, readonly OptionName[]]>([
    [
      'a surgery with several GPs',
      { whose: 'gp', surgery: 'several', mind: 'otherTreatment' },
      ['colleague', 'anotherGp', 'notNow'],
    ],
    ['a consultant', { mind: 'otherTreatment' }, ['colleague', 'anotherConsultant', 'notNow']],
    [
      'a talk that has not been had',
      { mind: 'otherTreatment', goneOver: 'notYet' },
      ['explained', 'colleague', 'anotherConsultant', 'notNow'],
    ],
    [
      'a no',
      { mind: 'otherTreatment', raised: 'refused' },
      ['colleague', 'anotherGp', 'anotherConsultant', 'concern', 'notNow'],
    ],
    [
      'a private opinion',
      { mind: 'otherTreatment', whose: 'private' },
      ['colleague', 'anotherConsultant', 'paying', 'notNow'],
    ],
    [
      'a concern',
      { mind: 'unhappyWithCare' },
      ['colleague', 'anotherConsultant', 'concern', 'notNow'],
    ],
  ])('%s points to some, in the order of all', (_, choices, ids) => {
    expect(possible(choices)).toEqual(ids);
  });

  test('paying is possible for who ticked it', () => {
    expect(possible({}, ['payPrivately'])).toContain('paying');
  });

  test('what matters is shown against each, and nothing else', () => {
    const { options: compared } = contents.options(
      journeyFor({}, { matters: ['beingSure', 'closeToHome'] }),
    );
    expect(compared.map(({ matters }) => matters.length)).toEqual(all.map(() => 2));
    const none = contents.options(journeyFor({})).options.flatMap(({ matters }) => matters);
    expect(none).toEqual([]);
  });
});

describe('the questions', () => {
  const asked = (choices: Choices) =>
    contents
      .questions(journeyFor(choices, { matters: ticks.matters }))
      .flatMap(({ pieces }) =>
        pieces.flatMap((piece) => ('questions' in piece ? piece.questions : [])),
      );

  test.each<[string, Choices]>([
    ['a patient', {}],
    ['a child', child],
    ['someone without a diagnosis', { mind: 'noAnswer' }],
  ])('of %s begin with the three of the plan, and none stands twice', (_, choices) => {
    const all = asked(choices);
    const [three] = section(planFor(choices, { matters: ticks.matters }), 'questions').parts ?? [];
    expect(three?.pieces).toEqual([{ questions: all.slice(0, 3) }]);
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(6);
  });
});

describe('the consent note', () => {
  const note = (choices: Choices) => JSON.stringify(contents.consentNote(journeyFor(choices)));

  test('is another for each ground on which somebody asks', () => {
    expect(new Set([adult, authority, child].map(note)).size).toBe(3);
    expect(note(authority)).not.toContain('I agree that the person below');
    expect(note(child)).toContain('child’s signature');
  });

  test('of a parent uses the name that Scotland has for it, there only', () => {
    expect(note({ ...child, nation: 'scotland' })).toContain('parental rights');
    expect(note({ ...child, nation: 'wales' })).not.toContain('parental rights');
  });

  test('is offered to a patient who would like someone else to ask, and to every carer', () => {
    const offered = (choices: Choices, needs: readonly 'someoneToAsk'[] = []) =>
      offeredIds(journeyFor(choices, { needs })).includes('consent-note');
    expect(offered({})).toBe(false);
    expect(offered({}, ['someoneToAsk'])).toBe(true);
    expect([adult, authority, child].map((who) => offered(who))).toEqual([true, true, true]);
  });
});

describe('how sure', () => {
  test('asks four questions, and each no leads to one thing that helps', () => {
    const { questions } = contents.sure(journeyFor({}));
    expect(questions.map(({ id }) => id)).toEqual(['sure', 'know', 'matters', 'support']);
    for (const { helps } of questions) expect(helps.heading).toBeTruthy();
  });
});

describe('the answers that are handed over', () => {
  test('of a nurse’s patient are those of a patient, and lead to the same plan', () => {
    const inClinic = journeyFor({ role: 'professional', raised: 'agreed' });
    const own = replay(flow, contents.handOver(inClinic));
    expect(own.at).toBe('plan');
    expect(own.unused).toEqual([]);
    expect(flow.keepNothing(inClinic)).toBe(true);
    expect(flow.keepNothing(own)).toBe(false);
    expect(advise(own)).toEqual(advise(inClinic));
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
    const links = [...JSON.stringify(advise(journey)).matchAll(/"to":"([a-z-]+)","text"/g)];
    for (const [, to] of links) expect(offeredIds(journey)).toContain(to);
  }
});
