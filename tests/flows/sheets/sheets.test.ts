import { describe, expect, test } from 'vitest';
import { options } from '#words/sheets/options.ts';
import { advise } from '../../../flows/second-opinion/advise.ts';
import { flow } from '../../../flows/second-opinion/index.ts';
import { journeys } from '../../../flows/second-opinion/journeys.ts';
import { ticks } from '../../../flows/second-opinion/machine.ts';
import { contents } from '../../../flows/second-opinion/sheets/index.ts';
import { letters } from '../../../flows/second-opinion/sheets/letters.ts';
import type { OptionName } from '../../../flows/second-opinion/types.ts';
import { bothVoices, visitTexts } from '../../../scripts/words/textsOf.ts';
import { type Journey, replay, say, sheetsInOrder } from '../../../src/engine/index.ts';
import {
  adult,
  authority,
  type Choices,
  child,
  journeyFor,
  planFor,
  section,
} from '../../support/plans/planFor.ts';
import { offeredIds } from '../../support/sample/sheetsOf.ts';
import { wordsIn } from '../../support/words/neverList.ts';

describe('which sheets an outcome offers', () => {
  test('a letter is there for a plan, a talk and a concern, and for no other outcome', () => {
    for (const { answers, endsAt } of journeys) {
      const journey = replay(flow, answers);
      expect(letters(journey).length > 0).toBe(['plan', 'talk', 'concern'].includes(endsAt));
      expect(offeredIds(journey).includes('letter')).toBe(letters(journey).length > 0);
    }
  });

  test('an urgent outcome offers none', () => {
    for (const { answers, endsAt } of journeys) {
      if (flow.path[endsAt]?.tags === 'urgent')
        expect(offeredIds(replay(flow, answers))).toEqual([]);
    }
  });

  const kidney = (choices: Choices) => offeredIds(journeyFor(choices)).includes('kidney');

  test('what is about a kidney cancer in an adult is offered to nobody else', () => {
    expect(kidney({})).toBe(true);
    expect(
      [child, { mind: 'noAnswer' }, { treatment: 'noCancer' }].map((one) => kidney(one as Choices)),
    ).toEqual([false, false, false]);
  });

  test('after a GP’s advice it is offered once a hospital treats, and not while a person waits', () => {
    expect(kidney({ whose: 'gp', treatment: 'started' })).toBe(true);
    expect(kidney({ whose: 'gp', treatment: 'waiting' })).toBe(false);
  });

  const first = (choices: Choices) =>
    sheetsInOrder(flow, journeyFor(choices)).first.map(({ id }) => id);

  test.each<[string, Choices, readonly string[]]>([
    ['a patient who doubts the diagnosis', {}, ['letter', 'questions', 'kidney', 'bring']],
    [
      'who is not sure whether to ask',
      { mind: 'undecided' },
      ['options', 'letter', 'questions', 'bring'],
    ],
    [
      'whose consultant will arrange it',
      { asked: 'agreed' },
      ['afterwards', 'questions', 'kidney', 'bring'],
    ],
    ['whose doctor was private', { whose: 'private' }, ['paying', 'letter', 'questions', 'kidney']],
    [
      'a carer without a signed note',
      { ...adult, agreed: 'spoken' },
      ['note', 'letter', 'questions', 'kidney'],
    ],
    [
      'who was told that it is not possible',
      { mind: 'notOffered' },
      ['letter', 'questions', 'kidney', 'bring'],
    ],
  ])('for %s, those that the answers point to stand first, four at most', (_, choices, ids) => {
    expect(first(choices)).toEqual(ids);
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
    ['a consultant who explained', {}, ['colleague', 'anotherConsultant', 'notNow']],
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
  ])('%s points to some, in the order of all', (_, choices, ids) => {
    expect(possible(choices)).toEqual(ids);
  });

  test('what matters is shown against each, and nothing else', () => {
    const { options: compared } = contents.options(
      journeyFor({ mind: 'undecided' }, ['beingSure', 'closeToHome']),
    );
    expect(compared.map(({ matters }) => matters.length)).toEqual(all.map(() => 2));
    const none = contents.options(journeyFor({})).options.flatMap(({ matters }) => matters);
    expect(none).toEqual([]);
  });
});

describe('the questions', () => {
  const asked = (journey: Journey) =>
    contents
      .questions(journey)
      .flatMap(({ pieces }) =>
        pieces.flatMap((piece) => ('questions' in piece ? piece.questions : [])),
      );

  test.each<[string, Choices]>([
    ['a patient', {}],
    ['a child', child],
    ['someone without a diagnosis', { mind: 'noAnswer' }],
    ['someone who is not sure whether to ask', { mind: 'undecided' }],
  ])('of %s begin with the three of the plan, and none stands twice', (_, choices) => {
    const plan = planFor(choices);
    const all = asked(plan.journey);
    const three = section(plan, 'questions').pieces.flatMap((piece) =>
      'questions' in piece ? piece.questions : [],
    );
    expect(three).toEqual(all.slice(0, 3).map((text) => say(text, flow.reader(plan.journey))));
    expect(new Set(all.map((text) => JSON.stringify(text))).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(6);
  });
});

describe('the note to sign', () => {
  const note = (choices: Choices) => JSON.stringify(contents.note(journeyFor(choices)));

  test('is another for each ground on which somebody asks', () => {
    expect(new Set([adult, authority, child].map(note)).size).toBe(3);
    expect(note(authority)).not.toContain('I agree that the person below');
    expect(note(child)).toContain('child’s signature');
  });

  test('holds a concern only where there is one to raise', () => {
    expect(note(adult)).not.toContain('raise a concern');
    expect(note({ ...adult, mind: 'unhappyWithCare' })).toContain('raise a concern');
  });

  test('of a parent uses the name that Scotland has for it, there only', () => {
    expect(note({ ...child, nation: 'scotland' })).toContain('responsibilities and rights');
    expect(note({ ...child, nation: 'wales' })).not.toContain('responsibilities and rights');
  });

  test('is offered with every plan, since somebody may ask for a patient too', () => {
    for (const who of [{}, adult, authority, child]) {
      expect(offeredIds(journeyFor(who))).toContain('note');
    }
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
    const inClinic = journeyFor({ who: 'professional', asked: 'agreed' });
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
