import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flow } from '../../../flows/second-opinion/index.ts';
import { journeys } from '../../../flows/second-opinion/journeys.ts';
import {
  type Answer,
  type Answers,
  answerTo,
  type Journey,
  replay,
  withAnswer,
} from '../../../src/engine/index.ts';
import {
  anyAnswers,
  anyList,
  anyWay,
  firstStep,
  hostileIds,
  offered,
  shuffled,
} from '../../support/ways/anyAnswers.ts';
import { cases, seed } from '../../support/ways/seed.ts';
import { walkByHand } from '../../support/ways/walkByHand.ts';

const replayed = (answers: Answers) => replay(flow, answers);
const stepsOf = (answers: Answers) => answers.map(({ step }) => step);
const check = <T extends unknown[]>(property: fc.IProperty<T>, numRuns = 1000) =>
  fc.assert(property, { seed, numRuns: cases(numRuns) });

describe('a named journey', () => {
  test.each(journeys)('$name: it ends at $endsAt', ({ answers, endsAt }) => {
    const journey = replayed(answers);
    expect(journey).toEqual({ taken: answers, at: endsAt, ended: true, unused: [] });
  });

  test.each(journeys)('$name: at each answer the guide waits for the next', ({ answers }) => {
    answers.forEach((answer, index) => {
      const journey = replayed(answers.slice(0, index));
      expect([journey.at, journey.ended]).toEqual([answer.step, false]);
    });
  });
});

describe('a person', () => {
  const [named] = journeys;
  const answers = named?.answers ?? [];

  test('who has answered nothing stands at the first question', () => {
    expect(replayed([])).toEqual({ taken: [], at: firstStep, ended: false, unused: [] });
  });

  test('who turns out to be a carer is asked whether the patient agreed, and no answer is lost', () => {
    const asCarer = replayed(withAnswer(answers, { step: 'who', option: 'adult' }));
    expect(asCarer.at).toBe('agreed');
    expect(asCarer.unused).toEqual(answers.slice(3));
  });

  test('who jumps into the middle with an answer still meets the first question', () => {
    const journey = replayed([{ step: 'treatment', option: 'started' }]);
    expect(journey).toMatchObject({ taken: [], at: firstStep, ended: false });
  });

  test('whose ticks a newer guide no longer knows keeps the ones it knows, in its order', () => {
    const ticks = ['closeToHome', '__proto__', 'gone', 'beingSure', 'beingSure'];
    const undecided = withAnswer(answers, { step: 'mind', option: 'undecided' });
    const { taken } = replayed(withAnswer(undecided, { step: 'matters', option: 'done', ticks }));
    expect(answerTo(taken, 'matters')?.ticks).toEqual(['beingSure', 'closeToHome']);
  });

  test('gets no ticks at a question that has none', () => {
    const { taken } = replayed([{ step: firstStep, option: 'none', ticks: ['beingSure'] }]);
    expect(taken).toEqual([{ step: firstStep, option: 'none' }]);
  });

  test.each(hostileIds)('is not moved by an answer %j', (option) => {
    expect(replayed([{ step: firstStep, option }])).toMatchObject({ taken: [], at: firstStep });
  });
});

describe('whatever a person answers', { timeout: 60_000 }, () => {
  const changed = fc
    .tuple(anyAnswers, fc.constantFrom(...offered))
    .map(([list, other]) => [list, withAnswer(list, other), other.step] as const);

  test('every way that the path offers ends at an outcome', () => {
    check(
      fc.property(anyWay, (way) => {
        expect(replayed(way).ended).toBe(true);
      }),
    );
  });

  test('the guide goes where the path, read by hand, goes', () => {
    check(
      fc.property(anyAnswers, (list) => {
        const byHand = walkByHand(
          flow.path,
          firstStep,
          new Map(list.map(({ step, option }) => [step, option])),
        );
        const { taken, at, ended } = replayed(list);
        expect({ steps: stepsOf(taken), at, ended }).toEqual(byHand);
      }),
    );
  });

  test('the order in which they answered makes no difference', () => {
    const inTwoOrders = anyAnswers.chain((list) => fc.tuple(fc.constant(list), shuffled(list)));
    check(
      fc.property(inTwoOrders, ([list, other]) => {
        expect(sorted(replayed(other))).toEqual(sorted(replayed(list)));
      }),
    );
  });

  test('changing an answer and changing it back restores the same journey', () => {
    check(
      fc.property(changed, ([list, after, step]) => {
        const before = answerTo(list, step);
        fc.pre(before !== undefined);
        expect(sorted(replayed(withAnswer(after, before)))).toEqual(sorted(replayed(list)));
      }),
    );
  });

  test('answers that a change puts out of use are kept, unused', () => {
    check(
      fc.property(changed, ([list, after, step]) => {
        const { taken, unused } = replayed(after);
        const kept = new Set(stepsOf([...taken, ...unused]));
        expect(kept).toEqual(new Set([...stepsOf(list), step]));
        for (const answer of unused) expect(after).toContain(answer);
      }),
    );
  });

  test('no list makes the guide fail, and only what the path offers counts, once a step', () => {
    const isOffered = new Set(offered.map(({ step, option }) => `${step} ${option}`));
    check(
      fc.property(anyList, (list) => {
        const { taken, unused } = replayed(list);
        expect(new Set(stepsOf(taken)).size).toBe(taken.length);
        for (const answer of taken) {
          expect(isOffered).toContain(`${answer.step} ${answer.option}`);
          const known = flow.ticks[answer.step];
          expect(answer.ticks === undefined).toBe(known === undefined);
          expect((answer.ticks ?? []).filter((tick) => !known?.includes(tick))).toEqual([]);
        }
        expect(stepsOf(unused).filter((step) => stepsOf(taken).includes(step))).toEqual([]);
      }),
      2000,
    );
  });

  test('replaying changes nothing in the list that was given', () => {
    check(
      fc.property(anyList, (list) => {
        const before = structuredClone(list);
        replayed(Object.freeze(list.map((answer) => Object.freeze(answer))));
        expect(list).toEqual(before);
      }),
      300,
    );
  });

  test('a second answer to a step takes the place of the first', () => {
    check(
      fc.property(anyAnswers, fc.constantFrom(...offered), (list, answer) => {
        const next = withAnswer(list, answer);
        expect(next.filter(({ step }) => step === answer.step)).toEqual([answer]);
        expect(new Set(stepsOf(next)).size).toBe(next.length);
      }),
    );
  });
});

/** A journey, its unused answers by step: their order means nothing. */
function sorted({ unused, ...journey }: Journey): Omit<Journey, 'unused'> & { unused: Answer[] } {
  return { ...journey, unused: [...unused].sort((a, b) => (a.step < b.step ? -1 : 1)) };
}
