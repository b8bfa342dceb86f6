import type { Journey } from '../../src/flow/journey.ts';
import { type Look, lookInto } from './look.ts';
import type { OptionId } from './machine.ts';
import type { Advice, Block, Text } from './types.ts';
import { type Ground, introduction, whoAsks } from './words/plan/asking.ts';
import { type Door, doors, paying, stillAsk } from './words/plan/doors.ts';
import { letterToFinish } from './words/plan/letter.ts';
import { whatMatters } from './words/plan/matters.ts';
import {
  aboutChild,
  aboutDiagnosis,
  aboutPlan,
  anyVisit,
  questionForAnyone,
  questionForMatter,
  questionsForMind,
} from './words/plan/questions.ts';
import * as words from './words/plan/sections.ts';

/**
 * The plan: rules that turn answers into advice. Each rule names the answers it looks at, and none of them
 * guesses, scores or ranks. The order of the sections is a contract of the decision path.
 */
export function plan(journey: Journey): Advice {
  const look = lookInto(journey);
  const ground = groundOf(look);
  return {
    heading: planHeading[ground],
    blocks: [
      nextSteps(look),
      ...(ground === 'self' ? [] : [whoAsks(ground, look.at('whoFor') === 'aged16or17')]),
      whatToSay(look, ground),
      letterToFinish({
        ...doors[doorOf(look)],
        ...(ground === 'self' ? {} : { introduction: introduction[ground] }),
        accessNeeds: look.ticked('needs').includes('accessNeeds'),
      }),
      whatMatters(look.ticked('matters')),
      questionsToAsk(look),
      whatToBring(look, ground),
      words.delay,
      whoStaysInCharge(look),
      words.help,
      words.symptoms,
      words.afterwards,
      words.whereItComesFrom,
    ],
  };
}

const planHeading: Readonly<Record<Ground, string>> = {
  self: 'Your plan',
  agreed: 'Your plan, to ask for someone else',
  authority: 'Your plan, to ask for someone else',
  parent: 'Your plan, to ask for a child',
};

const keepFirst: ReadonlySet<OptionId<'treatment'>> = new Set([
  'dateSet',
  'urgent',
  'started',
  'notSure',
]);

/** Who is asked first. */
export function doorOf({ at }: Look): Door {
  if (at('whoFor') === 'under16') return 'childrensUnit';
  if (wasToldNo({ at })) return 'otherDoors';
  const surgery = at('surgery');
  if (surgery) return doorOfSurgery[surgery];
  const raised = at('raised');
  if (raised) return doorOfHospital[raised];
  return at('whose') === 'private' ? 'privateOrNhs' : 'eitherDoor';
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
function groundOf({ at }: Look): Ground {
  if (at('role') !== 'carer') return 'self';
  if (at('useAuthority')) return 'authority';
  return at('involveChild') ? 'parent' : 'agreed';
}

function wasToldNo({ at }: Pick<Look, 'at'>): boolean {
  return at('mind') === 'toldNo' || at('raised') === 'refused';
}

function nextSteps(look: Look): Block {
  const door = doorOf(look);
  const { lead, steps } = doors[door];
  const treatment = look.at('treatment');
  const ringFirst = treatment !== undefined && keepFirst.has(treatment);
  return {
    id: 'next',
    heading: 'What to do next',
    facts: ringFirst ? words.ringTeamFirst.facts : steps.flatMap(({ facts }) => facts),
    ordered: true,
    pieces: [{ p: ringFirst ? words.ringTeamFirstLead : lead }],
    parts: [
      ...(ringFirst ? [words.ringTeamFirst] : []),
      ...steps,
      ...(door === 'childrensUnit' ? stepsForChild(look) : []),
      ...(mayPay(look) && door !== 'privateOrNhs' ? [paying] : []),
      ...(look.at('mind') === 'unhappyWithCare' ? [words.concernGoesItsOwnWay] : []),
    ],
  };
}

function mayPay(look: Look): boolean {
  return look.at('whose') === 'private' || look.ticked('needs').includes('payPrivately');
}

/** A child's unit comes first whatever happened before; what happened still counts. */
function stepsForChild(look: Look): readonly Block[] {
  if (wasToldNo(look)) return [stillAsk];
  return look.at('raised') === 'agreed' ? doors.records.steps.slice(0, 1) : [];
}

function whatToSay(look: Look, ground: Ground): Block {
  const { sayTo, script } = doors[doorOf(look)];
  const opening: readonly Text[] = ground === 'self' ? [] : [introduction[ground]];
  return {
    id: 'say',
    heading: 'What to say',
    facts: ['P1', 'E7', 'N2', 'S25', 'S26', 'S33'],
    pieces: [{ p: sayTo }, { script: [...opening, ...script] }],
    parts: [
      ...(wasToldNo(look) ? [] : [words.entitlementPart]),
      words.anyTimeInScotland,
      ...(look.ticked('needs').includes('someoneToAsk') ? [words.someoneElseAsks[ground]] : []),
    ],
  };
}

/** The kidney lists are for an adult with a diagnosis; a child gets no question of them. */
function questionsToAsk(look: Look): Block {
  const forMind = questionsForMind[look.at('mind') ?? 'notSure'];
  const isChild = look.at('whoFor') === 'under16';
  const hasDiagnosis = look.at('mind') !== 'noAnswer' && look.at('treatment') !== 'noCancer';
  const general = isChild ? [anyVisit, aboutChild] : [anyVisit];
  const lists = hasDiagnosis && !isChild ? kidneyLists : general;
  const inLists = lists.flatMap(({ questions }) => questions);
  const unfit = new Set(
    lists === kidneyLists ? [] : kidneyLists.flatMap(({ questions }) => questions),
  );
  const first = distinct([
    ...forMind.questions,
    ...look.ticked('matters').map((tick) => questionForMatter[tick]),
    questionForAnyone,
    ...anyVisit.questions,
  ])
    .filter((question) => !unfit.has(question))
    .slice(0, 3);
  return {
    id: 'questions',
    heading: 'Questions to ask',
    facts: [],
    pieces: [],
    parts: [
      {
        heading: 'The three that matter most',
        facts: [...new Set([...forMind.facts, 'P7', 'P9', 'S33', 'S27', 'D10'] as const)],
        pieces: [{ questions: first }],
      },
      {
        heading: 'More to ask, if there is time',
        facts: lists.flatMap(({ facts }) => facts),
        pieces: [{ questions: distinct(inLists).filter((question) => !first.includes(question)) }],
      },
      {
        heading: { you: 'My own questions', they: 'Our own questions' },
        facts: ['P3'],
        pieces: [{ sheet: ['1', '2', '3'].map((blank) => ({ blank, lines: 2 })) }],
      },
      ...(look.ticked('needs').includes('trials') ? [words.trials] : []),
    ],
  };
}

const kidneyLists = [aboutDiagnosis, aboutPlan];

function distinct(texts: readonly Text[]): readonly Text[] {
  return [...new Set(texts)];
}

function whatToBring(look: Look, ground: Ground): Block {
  const needsAccess = look.ticked('needs').includes('accessNeeds');
  const proof = words.proofToBring[ground];
  return {
    ...words.whatToBring,
    parts: [...(proof ? [proof] : []), ...(needsAccess ? [words.accessNeeds] : [])],
  };
}

function whoStaysInCharge(look: Look): Block {
  const takesOver = look.ticked('needs').includes('takeOver');
  return takesOver ? { ...words.inCharge, parts: [words.takingOver] } : words.inCharge;
}
