import { doors, paying, stillAsk } from '#words/plan/doors.ts';
import * as headings from '#words/plan/headings.ts';
import { letterSection } from '#words/plan/letter.ts';
import {
  aboutAConcern,
  aboutANo,
  saidAt,
  toGpForChild,
  toTheTeamFirst,
  toWhoSaidNo,
} from '#words/plan/say.ts';
import * as words from '#words/plan/sections.ts';
import type { Journey } from '../../../src/engine/index.ts';
import { organisation } from '../../organisation/index.ts';
import { type AnswersRead, readAnswers } from '../answers.ts';
import type { OptionId } from '../machine.ts';
import { toAdviceBody } from '../services.ts';
import type { About, Advice, Block, Door, Ground, Text } from '../types.ts';
import type { Said } from '../wordTypes.ts';
import { introduce, whoAsks } from './asking.ts';
import { asFirstCall, isTheTeam } from './firstCall.ts';
import { firstThree } from './firstQuestions.ts';
import { whatMatters } from './matters.ts';
import { routeThrough } from './route.ts';

/**
 * The plan: rules that turn answers into advice. Each rule names the answers it looks at, and none of them
 * guesses, scores or ranks. The order of the sections is a contract of the decision path.
 */
export function plan(journey: Journey): Advice {
  const look = readAnswers(journey);
  const ground = groundOf(look);
  return {
    heading: headings.planHeading[ground],
    blocks: [
      nextSteps(look),
      wayAsPicture(look),
      ...(ground === 'self'
        ? []
        : [whoAsks(ground, look.to('nation'), look.to('whoFor') === 'aged16or17')]),
      whatToSay(look, ground),
      letterSection,
      whatMatters(look.ticked('matters')),
      questionsToAsk(look),
      whatToBring(look, ground),
      words.delay,
      whoStaysInCharge(look),
      words.help,
      words.symptoms,
      words.afterwards,
      words.whereItComesFrom(organisation.name),
    ],
  };
}

const keepFirst: ReadonlySet<OptionId<'treatment'>> = new Set([
  'dateSet',
  'urgent',
  'started',
  'notSure',
]);

/** Who is asked first. */
export function doorOf({ to }: AnswersRead): Door {
  if (to('whoFor') === 'under16') return 'childrensUnit';
  if (wasToldNo({ to })) return 'otherDoors';
  const surgery = to('surgery');
  if (surgery) return doorOfSurgery[surgery];
  const raised = to('raised');
  if (raised) return doorOfHospital[raised];
  return to('whose') === 'private' ? 'privateOrNhs' : 'eitherDoor';
}

const doorOfSurgery: Readonly<Record<OptionId<'surgery'>, Door>> = {
  several: 'anotherGp',
  one: 'anotherSurgery',
  notSure: 'gpReception',
};

const doorOfHospital: Readonly<Record<OptionId<'raised'>, Door>> = {
  notYet: 'consultant',
  notSure: 'consultant',
  noClearAnswer: 'gpReferral',
  agreed: 'records',
  refused: 'otherDoors',
};

/** On what ground the person asks. The path leads no carer here without one. */
export function groundOf({ to }: AnswersRead): Ground {
  if (to('role') !== 'carer') return 'self';
  if (to('useAuthority')) return 'authority';
  return to('involveChild') ? 'parent' : 'agreed';
}

/** Whether there is something to turn to the nation's advice body with. */
export function raisesConcern(look: AnswersRead): boolean {
  return look.to('mind') === 'unhappyWithCare' || wasToldNo(look);
}

/** Whether a second opinion was asked for, and the answer was no. */
export function wasToldNo({ to }: Pick<AnswersRead, 'to'>): boolean {
  return to('mind') === 'toldNo' || to('raised') === 'refused';
}

/** Whether the team is called before anything else: treatment is booked, urgent, begun, or not known. */
function ringsTeamFirst({ to }: AnswersRead): boolean {
  const treatment = to('treatment');
  return treatment !== undefined && keepFirst.has(treatment);
}

function nextSteps(look: AnswersRead): Block {
  const door = doorOf(look);
  const { lead, steps, stepsInThatCall = steps } = doors[door];
  const ringFirst = ringsTeamFirst(look);
  return {
    id: 'next',
    heading: headings.next,
    ordered: true,
    pieces: [{ p: ringFirst ? words.ringTeamFirstLead : lead }],
    parts: [
      ...(ringFirst ? [words.ringTeamFirst] : []),
      ...(ringFirst ? stepsInThatCall : steps),
      ...(door === 'childrensUnit' ? stepsForChild(look) : []),
      ...(mayPay(look) && door !== 'privateOrNhs' ? [paying] : []),
      ...(look.to('mind') === 'unhappyWithCare' ? [words.concernGoesItsOwnWay] : []),
    ],
  };
}

/** Who comes after whom on this way. */
function wayAsPicture(look: AnswersRead): Block {
  const door = doorOf(look);
  return {
    id: 'way',
    heading: headings.way,
    basis: 'plan.way',
    pieces: [
      {
        route: routeThrough({
          door,
          talked: look.to('goneOver') === 'stillWant',
          noAnswer: look.to('mind') === 'noAnswer',
          ringFirst: ringsTeamFirst(look) && !isTheTeam.has(door),
        }),
      },
    ],
  };
}

/** Whether paying for an opinion comes into question. */
export function mayPay(look: AnswersRead): boolean {
  return look.to('whose') === 'private' || look.ticked('needs').includes('payPrivately');
}

/** A child's unit comes first whatever happened before; what happened still counts. */
function stepsForChild(look: AnswersRead): readonly Block[] {
  if (wasToldNo(look)) return [stillAsk];
  return look.to('raised') === 'agreed' ? doors.records.steps.slice(0, 1) : [];
}

/** A script for each person who is asked, in the order in which they are asked. */
function whatToSay(look: AnswersRead, ground: Ground): Block {
  const opening = (about: About): readonly Text[] =>
    ground === 'self' ? [] : [introduce(ground, look.to('nation'), about)];
  return {
    id: 'say',
    heading: headings.say,
    basis: 'plan.say',
    pieces: [words.saidOften],
    parts: [
      ...saidTo(look).map(({ to, script, about = 'opinion' }) => ({
        heading: to,
        basis: 'plan.script' as const,
        pieces: [{ script: [...opening(about), ...script] }],
      })),
      ...(wasToldNo(look) ? [] : [words.entitlementPart]),
      words.anyTimeInScotland,
      ...(look.ticked('needs').includes('someoneToAsk') ? [words.someoneElseAsks[ground]] : []),
    ],
  };
}

function saidTo(look: AnswersRead): readonly Said[] {
  const door = doorOf(look);
  const ringFirst = ringsTeamFirst(look);
  const [first, ...others] = saidAt[door];
  const atDoor = !first ? [] : [ringFirst && isTheTeam.has(door) ? asFirstCall(first) : first];
  return [
    ...(ringFirst && !isTheTeam.has(door) ? [toTheTeamFirst] : []),
    ...atDoor,
    ...others,
    ...(door === 'childrensUnit' ? saidForChild(look) : []),
    ...(raisesConcern(look) ? [saidToAdviceBody(look)] : []),
  ];
}

/** Before a child has a hospital team, the GP is asked; the unit's own doctors are asked why after a no. */
function saidForChild(look: AnswersRead): readonly Said[] {
  return wasToldNo(look) ? [toWhoSaidNo, toGpForChild] : [toGpForChild];
}

function saidToAdviceBody(look: AnswersRead): Said {
  return {
    to: toAdviceBody(look.to('nation')),
    about: 'concern',
    script: look.to('mind') === 'unhappyWithCare' ? aboutAConcern : aboutANo,
  };
}

function questionsToAsk(look: AnswersRead): Block {
  const { questions, basis } = firstThree(look);
  return {
    id: 'questions',
    heading: headings.questionsToAsk,
    pieces: [],
    parts: [
      { heading: headings.theThree, basis, pieces: [{ questions }] },
      ...(look.ticked('needs').includes('trials') ? [words.trials] : []),
      words.moreQuestions,
    ],
  };
}

function whatToBring(look: AnswersRead, ground: Ground): Block {
  const needsAccess = look.ticked('needs').includes('accessNeeds');
  const proof = ground === 'agreed' || ground === 'authority' ? [words.proofToBring[ground]] : [];
  return {
    ...words.whatToBring,
    parts: [...proof, ...(needsAccess ? [words.accessNeeds] : [])],
  };
}

function whoStaysInCharge(look: AnswersRead): Block {
  const takesOver = look.ticked('needs').includes('takeOver');
  return takesOver ? { ...words.inCharge, parts: [words.takingOver] } : words.inCharge;
}
