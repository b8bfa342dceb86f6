import { describe, expect, test } from 'vitest';
import { entitlement } from '#words/entitlement.ts';
import { groundOf, isUnderWay } from '../../flows/second-opinion/answers.ts';
import { blocksRestOn } from '../../flows/second-opinion/evidence/blocksRestOn.ts';
import { nextSteps } from '../../flows/second-opinion/plan/nextSteps.ts';
import { contents } from '../../flows/second-opinion/sheets/index.ts';
import { wholePath } from '../../flows/second-opinion/wholePath.ts';
import { basesOf, isGrounded } from '../../scripts/words/factsOf.ts';
import { bothVoices, textOf, withParts } from '../../scripts/words/textsOf.ts';
import type { Block, Journey } from '../../src/engine/index.ts';
import { adult, authority, type Choices, child, planFor } from '../support/plans/planFor.ts';

/** What somebody reads rests on facts. `everyWay.test.ts` says so of every way; this says it of a few, and at once. */

const people: readonly Choices[] = [
  ...([{}, { asked: 'notYet' }, { asked: 'agreed' }, { asked: 'refused' }] as const),
  ...([{ asked: 'noClearAnswer' }, { whose: 'gp' }, { whose: 'private' }] as const),
  ...([{ whose: 'notSure' }, { mind: 'toldNo' }, { mind: 'noAnswer' }] as const),
  ...([{ mind: 'undecided', asked: 'notYet' }, { mind: 'unhappyWithCare' }] as const),
  ...[adult, authority, child, { ...authority, nation: 'northernIreland' } as const],
  { ...adult, agreed: 'spoken' },
];
const plans = people.flatMap((one) =>
  (['waiting', 'dateSet'] as const).map((treatment) => planFor({ ...one, treatment })),
);
const sectionOf = ({ blocks }: { readonly blocks: readonly Block[] }, id: string) => {
  const found = blocks.find((block) => block.id === id);
  if (!found) throw new Error(`no section ${id}`);
  return found;
};
const basesIn = (blocks: readonly Block[]) => new Set(blocks.flatMap(withParts).flatMap(basesOf));

const sheetsOf = (journey: Journey): readonly Block[] => {
  const { before, questions, allClear, credit } = contents.sure(journey);
  return [
    ...contents.questions(journey),
    ...contents.note(journey),
    contents.options(journey).before,
    ...[before, ...questions.map(({ helps }) => helps), allClear, credit],
  ];
};
const general = (['you', 'they'] as const).map((voice) => wholePath.advise('plan', voice));

describe('what somebody reads', () => {
  test.each<[string, readonly Block[]]>([
    ['a plan', plans.flatMap(({ blocks }) => blocks)],
    ['the plan for nobody in particular', general.flatMap(({ blocks }) => blocks)],
    ['the sheets beside a plan', plans.flatMap(({ journey }) => sheetsOf(journey))],
    ['a sheet that is the same for all', Object.values(contents.toRead).flat()],
  ])('in %s rests on facts that the evidence lists', (_, blocks) => {
    const known = Object.keys(blocksRestOn);
    expect(blocks.flatMap(withParts).filter((block) => !isGrounded(block))).toEqual([]);
    expect([...basesIn(blocks)].filter((basis) => !known.includes(basis))).toEqual([]);
  });

  test.each<[string, readonly Block[], RegExp]>([
    [
      'the plans of people',
      plans.flatMap(({ blocks }) => blocks),
      /^(first|asking|then|records|help)\.|^delay\.plan$|^questions\.three$|^concern\.adviceBody$/,
    ],
    [
      'the plan for nobody in particular',
      general.flatMap(({ blocks }) => blocks),
      /^(first|asking|then|matters|records|help)\.|^delay\.plan$|^questions\.three$|^concern\.adviceBody$/,
    ],
    [
      'their sheets',
      plans.flatMap(({ journey }) => sheetsOf(journey)),
      /^(note|sure)\.|^questions\.(?!afterwards)|^options\.before$/,
    ],
  ])('in %s is all that the evidence lists for it', (_, blocks, listed) => {
    const bases = basesIn(blocks);
    const inEvidence = Object.keys(blocksRestOn).filter((id) => listed.test(id));
    expect(inEvidence.filter((id) => !bases.has(id))).toEqual([]);
  });
});

describe('a plan claims the facts of what it says, and of nothing else', () => {
  test('what a person may expect', () => {
    for (const plan of plans) {
      const first = sectionOf(plan, 'first');
      const isSaid = bothVoices(entitlement).some((text) => textOf(first, []).includes(text));
      expect(basesOf(first).includes('entitlement')).toBe(isSaid);
    }
  });

  test('treatment that is under way', () => {
    for (const plan of plans) {
      for (const id of ['first', 'delay']) {
        const bases = basesOf(sectionOf(plan, id));
        expect(bases.includes('first.underWay')).toBe(isUnderWay(plan.read));
      }
    }
  });

  test('on what ground somebody asks', () => {
    const asking = { self: [], agreed: ['adult'], authority: ['authority'], parent: ['parent'] };
    for (const plan of plans) {
      const claimed = basesOf(sectionOf(plan, 'first')).filter((one) => one.startsWith('asking.'));
      expect(claimed).toEqual(asking[groundOf(plan.read)].map((one) => `asking.${one}`));
    }
  });

  test('what comes after the first call', () => {
    for (const plan of plans) {
      const steps = nextSteps(plan.read).map((step) => `then.${step}`);
      const rule = steps.includes('then.anotherLook') ? ['then.jesssRule'] : [];
      expect(basesOf(sectionOf(plan, 'then'))).toEqual([...steps, ...rule]);
    }
  });
});
