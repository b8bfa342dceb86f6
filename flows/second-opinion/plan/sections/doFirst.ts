import { entitlement } from '#words/entitlement.ts';
import { firstStep } from '#words/plan/firstStep.ts';
import { questions } from '#words/questions.ts';
import { general } from '#words/wholePath.ts';
import { type AnswersRead, doorOf, groundOf, isUnderWay, wasToldNo } from '../../answers.ts';
import type { Block, Door, Ground, Piece } from '../../types.ts';
import type { CallId, UnderWay } from '../../wordTypes.ts';
import { firstCall, whatToSay, whyFirst } from '../firstCall.ts';
import { introductionOn } from '../introduce.ts';
import type { PlanSection } from '../section.ts';

/** Whom to call tomorrow, with room for their number, and what to say; then what a person may expect. */
export const doFirst: PlanSection = {
  personal: (read, needs) => {
    const call = firstCall(read);
    const door = doorOf(read);
    const ground = groundOf(read);
    return {
      id: 'first',
      heading: firstStep.calls[call].who,
      basis: [
        `first.${door}`,
        'first.call',
        ...(ground === 'self' ? [] : [askingOn[ground]]),
        ...(isUnderWay(read) ? (['first.underWay'] as const) : []),
        ...(needsEncouraging(read) ? (['entitlement'] as const) : []),
      ],
      tone: 'strong',
      pieces: [
        { p: whyFirst(read) },
        { numberToCall: firstStep.calls[call].where },
        { script: whatToSay(read, needs) },
        ...(call === 'anotherGp' ? [{ p: firstStep.onlyOneGp }] : []),
        ...(needsEncouraging(read) ? [{ p: entitlement }] : []),
      ],
    };
  },
  general: (voice) => ({
    id: 'first',
    heading: firstStep.doThisFirst,
    basis: ['first.call', 'entitlement'],
    pieces: [{ p: entitlement }],
    parts: [
      underWay,
      voice === 'they' ? whoAsks : whoCalls,
      reasons,
      ...(voice === 'they' ? [doorBlock('childsTeam', 'childsTeam')] : []),
      ...generalDoors.map(([door, call]) => doorBlock(door, call)),
    ],
  }),
};

/** What an introduction rests on. */
const askingOn = {
  agreed: 'asking.adult',
  authority: 'asking.authority',
  parent: 'asking.parent',
} as const satisfies Readonly<Record<Exclude<Ground, 'self'>, string>>;

/**
 * Who was told no, or heard nothing clear, is told again what they may expect. Everybody else read it on the way in,
 * and has a plan to act on.
 */
function needsEncouraging(read: AnswersRead): boolean {
  const { to } = read;
  return wasToldNo(read) || to('asked') === 'noClearAnswer';
}

/** The id of a door's part of the general plan. */
export function doorPart(door: Door): string {
  return `door-${door}`;
}

/** Doors and who is called there where no treatment is booked or under way. */
const generalDoors = [
  ['raiseIt', 'nurse'],
  ['gpReferral', 'surgery'],
  ['clearAnswer', 'nurse'],
  ['arranged', 'nurse'],
  ['toldNo', 'whoeverSaidNo'],
  ['anotherGp', 'anotherGp'],
  ['thinkAgain', 'surgery'],
  ['nhsRoute', 'surgery'],
  ['findOut', 'surgery'],
] as const satisfies readonly (readonly [Door, CallId])[];

function doorBlock(door: Door, call: CallId): Block {
  const { who, where } = firstStep.calls[call];
  return {
    id: doorPart(door),
    heading: general.doors[door],
    basis: `first.${door}`,
    pieces: [
      { p: `${who}.` },
      { p: firstStep.why[door] },
      { p: where },
      { script: firstStep.request[door] },
      ...(call === 'anotherGp' ? [{ p: firstStep.onlyOneGp }] : []),
    ],
  };
}

/** Comes before every door (H4). */
const underWay: Block = {
  id: 'under-way',
  heading: general.underWay,
  basis: 'first.underWay',
  tone: 'strong',
  pieces: [
    { p: `${firstStep.calls.nurseOrSurgery.who}.` },
    { p: firstStep.why.dateSet },
    { p: firstStep.why.underWay },
    { p: firstStep.calls.nurse.where },
    { p: firstStep.calls.nurseOrSurgery.where },
    { script: firstStep.request.raiseIt },
    { p: general.doors.gpReferral },
    { script: firstStep.request.explainedToTheTeam },
    ...(Object.keys(firstStep.dates) as UnderWay[]).flatMap((treatment): readonly Piece[] => [
      { p: general.treatment[treatment] },
      { script: [firstStep.dates[treatment]] },
    ]),
  ],
};

/** How a patient begins, and who is not sure whether to ask. */
const whoCalls: Block = {
  heading: general.whoAsks,
  basis: 'first.call',
  pieces: [{ script: [firstStep.whoIAm] }, ...wondering()],
};

/** What may follow: the reason in a sentence. */
const reasons: Block = {
  heading: general.reasons,
  basis: 'first.call',
  pieces: [{ script: Object.values(firstStep.reason) }],
};

function wondering(): readonly Piece[] {
  return [{ p: questions.mind.choices.undecided.label }, { script: firstStep.request.wondering }];
}

/** How a carer begins, on each ground. It claims nothing that holds in one nation only. */
const whoAsks: Block = {
  heading: general.whoAsks,
  basis: ['asking.adult', 'asking.authority', 'asking.parent'],
  pieces: (['agreed', 'authority', 'parent'] as const)
    .flatMap((ground): readonly Piece[] => [
      { p: general.grounds[ground] },
      { script: [introductionOn(ground, undefined)] },
    ])
    .concat(wondering()),
};
