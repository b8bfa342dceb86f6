import { describe, expect, test } from 'vitest';
import { doors, paying, stillAsk } from '#words/plan/doors.ts';
import { saidAt } from '#words/plan/say.ts';
import * as sections from '#words/plan/sections.ts';
import { lettersAt } from '#words/sheets/letters.ts';
import { ticks } from '../../flows/second-opinion/machine.ts';
import { doorOf } from '../../flows/second-opinion/plan/index.ts';
import { letters } from '../../flows/second-opinion/sheets/letters.ts';
import type { Door, ShownAdvice } from '../../flows/second-opinion/types.ts';
import { factsOf } from '../support/plans/factsOf.ts';
import { includesBlock } from '../support/plans/includesBlock.ts';
import {
  type Choices,
  journeyFor,
  nextParts,
  partsOf,
  planFor,
  section,
} from '../support/plans/planFor.ts';

/** The rules of "The plan" in the decision path, one by one. Advice is known by its facts, not by its words. */

const child = { role: 'carer', whoFor: 'under16' } as const satisfies Choices;
const adult = { role: 'carer', whoFor: 'adult' } as const satisfies Choices;

describe('who is asked first', () => {
  const rules: readonly [who: string, choices: Choices, door: Door][] = [
    ['a surgery with several GPs', { whose: 'gp', surgery: 'several' }, 'anotherGp'],
    ['a surgery with one GP', { whose: 'gp', surgery: 'one' }, 'anotherSurgery'],
    ['a surgery with who knows how many', { whose: 'gp', surgery: 'notSure' }, 'gpReception'],
    ['no answer, several GPs', { mind: 'noAnswer', surgery: 'several' }, 'anotherGp'],
    ['no answer, one GP', { mind: 'noAnswer', surgery: 'one' }, 'anotherSurgery'],
    ['a consultant not asked yet', { raised: 'notYet' }, 'consultant'],
    ['a consultant perhaps asked', { raised: 'notSure' }, 'consultant'],
    ['a consultant without a clear answer', { raised: 'noClearAnswer' }, 'gpReferral'],
    ['a consultant who agreed', { raised: 'agreed' }, 'records'],
    ['a consultant who refused', { raised: 'refused' }, 'otherDoors'],
    ['someone told no', { mind: 'toldNo' }, 'otherDoors'],
    ['a private opinion', { whose: 'private' }, 'privateOrNhs'],
    ['an opinion of nobody knows whom', { whose: 'notSure' }, 'eitherDoor'],
    ['a child, by the hospital', { ...child, raised: 'notYet' }, 'childrensUnit'],
    ['a child, by a GP', { ...child, whose: 'gp', surgery: 'one' }, 'childrensUnit'],
    ['a child, told no', { ...child, mind: 'toldNo' }, 'childrensUnit'],
    ['a child, refused', { ...child, raised: 'refused' }, 'childrensUnit'],
    ['a child, without an answer', { ...child, mind: 'noAnswer' }, 'childrensUnit'],
    ['a relative told no', { ...adult, mind: 'toldNo' }, 'otherDoors'],
    ['a nurse with a patient', { role: 'professional', raised: 'agreed' }, 'records'],
  ];
  test.each(rules)('by %s', (_, choices, door) => {
    const plan = planFor(choices);
    expect(doorOf(plan.look)).toBe(door);
    expect(nextParts(plan)).toEqual(expect.arrayContaining([...doors[door].steps]));
    for (const { to, script } of saidAt[door]) {
      const part = partsOf(plan, 'say').find(({ heading }) => heading === to);
      expect(JSON.stringify(part?.pieces)).toContain(JSON.stringify(script.at(-1)));
    }
    const [letter] = letters(journeyFor(choices));
    const [[, words] = []] = Object.entries(lettersAt[door]);
    expect(letter?.to).toBe(words?.to);
    expect(letter?.rows).toContainEqual({ line: words?.request });
  });
});

describe('what each door says, in this order', () => {
  const rules: readonly [says: string, choices: Choices, facts: readonly (readonly string[])[]][] =
    [
      ['another GP, then another surgery', { whose: 'gp', surgery: 'several' }, [['S17'], ['S19']]],
      ['another surgery, registered until then', { whose: 'gp', surgery: 'one' }, [['S19', 'N9']]],
      [
        'how many, then both ways',
        { whose: 'gp', surgery: 'notSure' },
        [['S18'], ['S17'], ['S19']],
      ],
      ['the consultant, then the GP', { raised: 'notYet' }, [['S20'], ['S24']]],
      ['the consultant, then the GP, if not sure', { raised: 'notSure' }, [['S20'], ['S24']]],
      ['the GP, for a new referral', { raised: 'noClearAnswer' }, [['S24', 'S25', 'S26']]],
      ['that the papers went, then the day', { raised: 'agreed' }, [['S25', 'S26'], ['P3']]],
      [
        'to ask still, then the other doors',
        { mind: 'toldNo' },
        [['N17'], ['S4', 'S17', 'S19', 'S24']],
      ],
      ['the NHS way, paying, and the papers', { whose: 'private' }, [['S24'], ['N13'], ['N14']]],
      ['both doors', { whose: 'notSure' }, [['S17', 'S24'], ['S20']]],
      ['the children’s unit, then the GP', child, [['C7', 'S20'], ['S24']]],
    ];
  test.each(rules)('%s', (_, choices, facts) => {
    const parts = nextParts(planFor(choices)).map(factsOf);
    facts.forEach((some, index) => {
      expect(parts[index]).toEqual(expect.arrayContaining([...some]));
    });
  });
});

describe('treatment', () => {
  test.each(['dateSet', 'urgent', 'started', 'notSure'] as const)(
    'that is %s: keep every appointment and ring the team, before any route',
    (treatment) => {
      for (const way of [{}, { mind: 'toldNo' }, { whose: 'private' }, child] as const) {
        const plan = planFor({ ...way, treatment });
        expect(nextParts(plan)[0]).toBe(sections.ringTeamFirst);
        expect(section(plan, 'next').pieces).toEqual([{ p: sections.ringTeamFirstLead }]);
      }
    },
  );

  test.each(['monitored', 'waiting', 'noCancer'] as const)('that is %s: the door first', (at) => {
    const plan = planFor({ treatment: at });
    expect(nextParts(plan)).not.toContain(sections.ringTeamFirst);
    expect(section(plan, 'next').pieces).toEqual([{ p: doors.consultant.lead }]);
    expect(section(plan, 'delay')).toBe(sections.delay);
  });
});

describe('someone who was told no', () => {
  test.each<[string, Choices]>([
    ['by a doctor', { mind: 'toldNo' }],
    ['by the hospital', { raised: 'refused' }],
    ['for a child', { ...child, mind: 'toldNo' }],
    ['by the child’s hospital', { ...child, raised: 'refused' }],
    ['for a relative', { ...adult, raised: 'refused' }],
  ])('%s is told that they can still ask', (_, choices) => {
    expect(nextParts(planFor(choices))).toContain(stillAsk);
  });

  test('and nobody else is', () => {
    expect(nextParts(planFor({ raised: 'noClearAnswer' }))).not.toContain(stillAsk);
  });
});

describe('what was ticked as a need', () => {
  const needs: readonly (typeof ticks.needs)[number][] = ticks.needs;
  const effect = {
    takeOver: (plan) => includesBlock(partsOf(plan, 'inCharge'), sections.takingOver),
    someoneToAsk: (plan) => includesBlock(partsOf(plan, 'say'), sections.someoneElseAsks.self),
    accessNeeds: (plan) => includesBlock(partsOf(plan, 'bring'), sections.accessNeeds),
    trials: (plan) => includesBlock(partsOf(plan, 'questions'), sections.trials),
    payPrivately: (plan) => includesBlock(nextParts(plan), paying),
  } as const satisfies Record<(typeof needs)[number], (plan: ShownAdvice) => boolean>;

  test.each(needs)('%s: shows what it asks for, and nothing that was not ticked', (need) => {
    const shown = (plan: ShownAdvice) => needs.filter((each) => effect[each](plan));
    expect(shown(planFor({}, { needs: [need] }))).toEqual([need]);
    expect(shown(planFor({}))).toEqual([]);
    expect(shown(planFor({}, { needs }))).toEqual(needs);
  });

  test('an interpreter is asked for in the letter too', () => {
    const asked = letters(journeyFor({}, { needs: ['accessNeeds'] }));
    const notAsked = letters(journeyFor({}));
    expect(asked.map(({ rows }) => rows.length)).toEqual(
      notAsked.map(({ rows }) => rows.length + 1),
    );
  });

  test('paying is explained once to someone whose opinion was private', () => {
    const parts = nextParts(planFor({ whose: 'private' }, { needs: ['payPrivately'] }));
    expect(parts.filter((part) => part === paying)).toHaveLength(1);
  });

  test('who stays in charge is said to everyone', () => {
    expect(factsOf(section(planFor({}), 'inCharge'))).toEqual(
      expect.arrayContaining(['S27', 'S28']),
    );
  });
});

describe('what matters', () => {
  const weighed = (matters: readonly (typeof ticks.matters)[number][]) =>
    section(planFor({}, { matters }), 'matters').pieces.filter((piece) => 'weigh' in piece);

  test.each(ticks.matters)('%s alone is weighed, both sides', (tick) => {
    expect(weighed([tick])).toEqual([
      {
        weigh: {
          what: expect.anything(),
          oneHand: expect.anything(),
          otherHand: expect.anything(),
        },
      },
    ]);
  });

  test('is weighed once for each thing ticked, each of its own', () => {
    const all = weighed(ticks.matters).map((piece) => JSON.stringify(piece));
    expect(new Set(all).size).toBe(ticks.matters.length);
    expect(weighed(ticks.matters)).toEqual(ticks.matters.flatMap((tick) => weighed([tick])));
  });

  test('is weighed in general where nothing was ticked', () => {
    expect(weighed([])).toHaveLength(1);
    expect(ticks.matters.flatMap((tick) => weighed([tick]))).not.toContainEqual(weighed([])[0]);
  });
});

test('a concern about care goes its own way beside the plan, and only where there is one', () => {
  const concerned = nextParts(planFor({ mind: 'unhappyWithCare' }));
  expect(concerned).toContain(sections.concernGoesItsOwnWay);
  expect(nextParts(planFor({}))).not.toContain(sections.concernGoesItsOwnWay);
});
