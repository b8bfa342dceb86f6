import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flow } from '../../../flows/second-opinion/index.ts';
import { journeys } from '../../../flows/second-opinion/journeys.ts';
import {
  type Answers,
  address,
  type Journey,
  onward,
  placeFor,
  previous,
  replay,
  withAnswer,
} from '../../../src/engine/index.ts';
import { anyAnswers, firstStep, hostileIds } from '../../support/ways/anyAnswers.ts';
import { cases, seed } from '../../support/ways/seed.ts';

const given = (answers: Answers) => replay(flow, answers);
const place = (journey: Journey, wanted: string | undefined) => placeFor(flow, journey, wanted);
const doctorDoubted = journeys[0]?.answers ?? [];
const outcomes = Object.keys(flow.path).filter((id) => !('on' in (flow.path[id] ?? {})));
const steps = Object.keys(flow.path).filter((id) => !outcomes.includes(id));

describe('Back', () => {
  test.each(journeys)('$name: goes through each step, and ends at the start', ({ answers }) => {
    const journey = given(answers);
    const visited: string[] = [];
    let from = previous(journey, address.outcome);
    for (; from !== address.start; from = previous(journey, from)) visited.unshift(from);
    expect(visited).toEqual(answers.map(({ step }) => step));
  });

  test.each(journeys)('$name: leads to the step before while it is answered', ({ answers }) => {
    answers.forEach(({ step }, index) => {
      const journey = given(answers.slice(0, index));
      expect(onward(journey)).toBe(step);
      expect(previous(journey, step)).toBe(answers[index - 1]?.step ?? address.start);
    });
  });

  test('from the first question leads to the start page', () => {
    expect(previous(given([]), firstStep)).toBe(address.start);
  });

  test('never leads to a step whose answer does not count', () => {
    const asCarer = given(withAnswer(doctorDoubted, { step: 'who', option: 'adult' }));
    expect(previous(asCarer, 'agreed')).toBe('who');
  });
});

describe('a person', () => {
  test.each(journeys)('$name: can open again each step they answered', ({ answers }) => {
    const journey = given(answers);
    for (const { step } of answers) {
      expect(place(journey, step)).toEqual({ screen: 'step', address: step });
    }
    expect(place(journey, onward(journey))).toEqual({
      screen: 'outcome',
      address: address.outcome,
    });
  });

  test('with a link to a later step and no answers begins at the first question, and is told', () => {
    for (const step of steps.filter((id) => id !== firstStep)) {
      expect(place(given([]), step)).toEqual({
        screen: 'step',
        address: firstStep,
        detour: 'firstThingsFirst',
      });
    }
  });

  test('who opens a step that a change dropped is shown where they stand, and is told', () => {
    const asCarer = given(withAnswer(doctorDoubted, { step: 'who', option: 'adult' }));
    for (const step of ['mind', 'whose', 'treatment', 'delay']) {
      expect(place(asCarer, step)).toEqual({
        screen: 'step',
        address: 'agreed',
        detour: 'notOnThisPath',
      });
    }
  });

  test('who has a plan and opens a step that is not theirs is shown the plan, and is told', () => {
    expect(place(given(doctorDoubted), 'authority')).toEqual({
      screen: 'outcome',
      address: address.outcome,
      detour: 'notOnThisPath',
    });
  });

  test('who opens the plan before the end is shown where they stand', () => {
    expect(place(given([]), address.outcome)).toMatchObject({
      address: firstStep,
      detour: 'firstThingsFirst',
    });
    expect(place(given(doctorDoubted.slice(0, 4)), address.outcome)).toMatchObject({
      screen: 'step',
      address: doctorDoubted[4]?.step,
      detour: 'notOnThisPath',
    });
  });

  test('finds the start, urgent help and the pages about the guide wherever they stand', () => {
    for (const journey of [given([]), given(doctorDoubted)]) {
      expect(place(journey, address.start).screen).toBe('start');
      expect(place(journey, address.urgentHelp).screen).toBe('urgentHelp');
      for (const { id } of flow.about) expect(place(journey, id).screen).toBe('about');
    }
  });

  test('cannot tell from an address which outcome another person reached', () => {
    for (const { answers } of journeys) expect(onward(given(answers))).toBe(address.outcome);
    for (const id of outcomes.filter((outcome) => outcome !== address.outcome)) {
      expect(place(given(doctorDoubted), id).screen).toBe('lost');
    }
  });

  const noAddresses = hostileIds.filter((id) => id !== address.start);
  test.each([...noAddresses, 'PLAN', 'treatment ', 'javascript:alert(1)', '../plan', '%E0%A4%A'])(
    'with a link to %j is told that there is no such page',
    (wanted) => {
      expect(place(given(doctorDoubted), wanted)).toEqual({ screen: 'lost', address: wanted });
    },
  );

  test('with a link of 1 MB, or one that could not be read, is told that there is no such page', () => {
    expect(place(given([]), 'x'.repeat(1024 * 1024)).screen).toBe('lost');
    expect(place(given([]), undefined)).toEqual({ screen: 'lost', address: '' });
  });
});

describe('whatever a person answered, and whatever address they open', { timeout: 60_000 }, () => {
  const anyAddress = fc.oneof(
    fc.constantFrom(...steps, ...outcomes, ...Object.values(address), ...hostileIds),
    fc.string(),
  );

  test('the screen is one whose step counts or is asked now, and putting the address right is enough', () => {
    fc.assert(
      fc.property(anyAnswers, anyAddress, (answers, wanted) => {
        const journey = given(answers);
        const there = place(journey, wanted);
        if (there.screen === 'step') {
          const open = [...journey.taken.map(({ step }) => step), journey.at];
          expect(open).toContain(there.address);
        }
        if (there.screen === 'outcome') expect(journey.ended).toBe(true);
        if (there.screen === 'lost') return;
        expect(place(journey, there.address)).toEqual({
          screen: there.screen,
          address: there.address,
        });
      }),
      { seed, numRuns: cases(2000) },
    );
  });
});
