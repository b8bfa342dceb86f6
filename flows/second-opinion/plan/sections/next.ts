import { nextStepWords } from '#words/plan/then.ts';
import { general } from '#words/wholePath.ts';
import type { Block, Door, Piece } from '../../types.ts';
import type { NextStepId } from '../../wordTypes.ts';
import { afterDoor, documentStep, nextSteps } from '../nextSteps.ts';
import type { PlanSection } from '../section.ts';

/** What comes after the first call: at most two steps, each with its own few words to say. */
export const next: PlanSection = {
  personal: (read) => {
    const steps = nextSteps(read);
    return {
      id: 'then',
      heading: nextStepWords.heading,
      basis: basesOf(steps),
      pieces: steps.flatMap(piecesOf),
    };
  },
  general: (voice) => ({
    id: 'then',
    heading: nextStepWords.heading,
    pieces: [],
    parts: [
      ...(voice === 'they' ? [after('childsTeam')] : []),
      ...doors.map(after),
      ...(voice === 'they' ? [proof] : []),
    ],
  }),
};

function basesOf(steps: readonly NextStepId[]) {
  return [
    ...steps.map((step) => `then.${step}` as const),
    ...(steps.includes('anotherLook') ? (['then.jesssRule'] as const) : []),
  ];
}

/** After three visits for the same thing, England has one more thing to mention (N11). */
function piecesOf(step: NextStepId): readonly Piece[] {
  const { step: sentence, script } = nextStepWords[step];
  return [
    { p: sentence },
    ...(script ? [{ script }] : []),
    ...(step === 'anotherLook' ? [jesssRule] : []),
  ];
}

const jesssRule: Piece = {
  byNation: {
    england: [{ p: nextStepWords.jesssRule.step }],
    scotland: [],
    wales: [],
    northernIreland: [],
  },
};

const doors = [
  'raiseIt',
  'gpReferral',
  'clearAnswer',
  'arranged',
  'toldNo',
  'anotherGp',
  'thinkAgain',
  'nhsRoute',
  'findOut',
] as const satisfies readonly Door[];

/** What follows there only where treatment is under way, or somebody is not sure whether to ask. */
const alsoAt: Readonly<Partial<Record<Door, readonly NextStepId[]>>> = {
  raiseIt: ['ifTheyDecide'],
  nhsRoute: ['askTheNhs'],
};

function after(door: Door): Block {
  const steps = [...afterDoor[door], ...(alsoAt[door] ?? [])];
  return {
    heading: general.doors[door],
    basis: basesOf(steps),
    pieces: steps.flatMap(piecesOf),
  };
}

const proof: Block = {
  heading: general.proof,
  basis: ['then.signTheNote', 'then.takeTheNote', 'then.takeTheDocument', 'then.checkTheDocument'],
  pieces: [
    { p: general.grounds.agreed },
    { p: nextStepWords.signTheNote.step },
    { p: nextStepWords.takeTheNote.step },
    { p: general.grounds.authority },
    { p: nextStepWords[documentStep(undefined)].step },
  ],
};
