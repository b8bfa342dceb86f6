import { describe, expect, test } from 'vitest';
import { doors, paying } from '#words/plan/doors.ts';
import { aboutDiagnosis, aboutPlan } from '#words/sheets/questionLists.ts';
import { ticks } from '../../flows/second-opinion/machine.ts';
import { letters } from '../../flows/second-opinion/sheets/letters.ts';
import { questionLists } from '../../flows/second-opinion/sheets/questionLists.ts';
import { factsOf } from '../support/plans/factsOf.ts';
import { type Choices, journeyFor, nextParts, planFor, section } from '../support/plans/planFor.ts';
import { piecesOf } from '../support/words/textsOf.ts';

/** The rules of "The plan" in the decision path for those who ask for someone else. */

const child = { role: 'carer', whoFor: 'under16' } as const satisfies Choices;
const adult = { role: 'carer', whoFor: 'adult' } as const satisfies Choices;
const young = { role: 'carer', whoFor: 'aged16or17' } as const satisfies Choices;
const authority = { role: 'carer', whoFor: 'mayNotDecide', canDecide: 'no' } as const;

describe('a child under 16', () => {
  const ways: readonly Choices[] = [
    ...([{ raised: 'notYet' }, { whose: 'gp', surgery: 'one' }, { mind: 'noAnswer' }] as const),
    ...([{ mind: 'toldNo' }, { whose: 'private' }, { whose: 'notSure' }] as const),
  ].map((way) => ({ ...child, ...way }));

  test.each(ways)('has the children’s unit first, and no change of surgery: %j', (way) => {
    const parts = nextParts(planFor(way));
    expect(parts.slice(0, 1).flatMap(factsOf)).toContain('C7');
    expect(parts.flatMap(factsOf)).not.toContain('S19');
  });

  test.each(ways)('gets no question of the lists for adults: %j', (way) => {
    const ticked = { matters: ticks.matters };
    const asked = JSON.stringify([
      section(planFor(way, ticked), 'questions'),
      questionLists(journeyFor(way, ticked)),
    ]);
    for (const question of [...aboutDiagnosis.questions, ...aboutPlan.questions]) {
      expect(asked).not.toContain(JSON.stringify(question));
    }
  });

  test('whose papers are on their way is told to check them', () => {
    const parts = nextParts(planFor({ ...child, raised: 'agreed' }));
    expect(parts).toContain(doors.records.steps[0]);
  });

  test('whose opinion was private is told what paying changes', () => {
    expect(nextParts(planFor({ ...child, whose: 'private' }))).toContain(paying);
  });
});

describe('who asks, and for whom', () => {
  const rules: readonly [who: string, choices: Choices, facts: readonly string[], not: string][] = [
    ['a relative who agreed', adult, ['S12', 'C10'], 'C3'],
    [
      'a relative who can decide with help',
      { ...authority, canDecide: 'withHelp' },
      ['S12', 'C10'],
      'C3',
    ],
    ['a relative after a consent note', { ...adult, agreed: 'spoken' }, ['S12', 'C10'], 'C3'],
    ['someone of 16 or 17 who agreed', young, ['S12', 'C7'], 'C3'],
    ['someone under legal authority', authority, ['C3', 'C5'], 'S12'],
    ['a child, with the child', child, ['C7'], 'C3'],
  ];
  test.each(rules)('%s: the ground is said, with lines to sign', (_, choices, facts, not) => {
    const plan = planFor(choices);
    expect(factsOf(section(plan, 'asking'))).toEqual(expect.arrayContaining([...facts]));
    expect(factsOf(section(plan, 'asking'))).not.toContain(not);
    const rows = piecesOf(section(plan, 'asking')).flatMap((piece) =>
      'sheet' in piece ? piece.sheet.map((row) => JSON.stringify(row)) : [],
    );
    expect(rows.filter((row) => row.includes('ignature')).length).toBeGreaterThan(0);
  });

  test('each ground has its own words, in the script and in the letter too', () => {
    const grounds = [adult, young, authority, child] as const;
    const asking = grounds.map((ground) => JSON.stringify(section(planFor(ground), 'asking')));
    expect(new Set(asking).size).toBe(4);
    for (const ground of grounds) {
      const plan = planFor(ground);
      const [opening] = piecesOf(section(plan, 'say')).flatMap((piece) =>
        'script' in piece ? piece.script : [],
      );
      for (const { rows } of letters(journeyFor(ground))) {
        expect(rows).toContainEqual({ line: opening });
      }
    }
  });

  test.each<[string, Choices]>([
    ['a patient', {}],
    ['a nurse with a patient', { role: 'professional' }],
  ])('is not asked of %s', (_, choices) => {
    expect(planFor(choices).blocks.map(({ id }) => id)).not.toContain('asking');
  });
});
