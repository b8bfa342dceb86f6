import { whoIsAsking as whoIsAskingHeading } from '#words/plan/asking.ts';
import { doors, raiseItInThatCall, stillAsk } from '#words/plan/doors.ts';
import { questionsToAsk as questionsHeading } from '#words/plan/headings.ts';
import { anyVisit, elsewhere, questionForMatter, questionsForMind } from '#words/plan/questions.ts';
import {
  aboutAConcern,
  aboutANo,
  saidAt,
  toGpForChild,
  toTheTeamFirst,
  toWhoSaidNo,
} from '#words/plan/say.ts';
import * as words from '#words/plan/sections.ts';
import { questions } from '#words/questions.ts';
import { consentSheet } from '#words/shared.ts';
import {
  aboutChild,
  aboutDiagnosis,
  aboutNoAnswer,
  aboutPlan,
} from '#words/sheets/questionLists.ts';
import * as general from '#words/wholePath.ts';
import type { Journey, Voice } from '../../../src/engine/index.ts';
import { organisation } from '../../organisation/index.ts';
import { readAnswers } from '../answers.ts';
import { ticks } from '../machine.ts';
import { toAdviceBody } from '../services.ts';
import type { Advice, Block, Door, Piece, Text } from '../types.ts';
import type { Asked, Said } from '../wordTypes.ts';
import { introduce, whoAsks } from './asking.ts';
import { asItFits } from './firstQuestions.ts';
import { plan } from './index.ts';
import { whatMatters } from './matters.ts';

/** The ids of the general plan's sections that an answer decides on. */
export const sectionIds = {
  ringFirst: 'first',
  concern: 'concern',
  matters: 'matters',
  someoneElse: 'someoneElse',
  takingOver: 'takingOver',
  access: 'access',
  trials: 'trials',
} as const;

/** The id of a door's section. */
export function doorSection(door: Door): string {
  return `door-${door}`;
}

/**
 * The plan for somebody whose answers nobody knows: every door's advice under the situation that it is for, in
 * the words of the plan itself. It claims nothing that holds in one nation only, as across a border.
 */
export function generalPlan(voice: Voice): Advice {
  const forOthers = voice === 'they';
  return {
    heading: plan(journeyOf(forOthers ? { role: 'carer' } : {})).heading,
    blocks: [
      { ...words.entitlementPart, pieces: [...words.entitlementPart.pieces, words.saidOften] },
      words.anyTimeInScotland,
      ringFirst,
      ...(forOthers ? [theChildsDoor] : []),
      ...doorsInOrder.map(doorBlock),
      concern,
      ...(forOthers ? [whoIsAsking] : []),
      someoneElse(forOthers),
      matters,
      questionsToAsk(forOthers),
      whatToBring(forOthers),
      words.delay,
      { ...words.inCharge, parts: [{ ...words.takingOver, id: sectionIds.takingOver }] },
      words.help,
      words.symptoms,
      words.afterwards,
      words.whereItComesFrom(organisation.name),
    ],
  };
}

/** A journey of these answers alone. */
export function journeyOf(answers: Readonly<Record<string, string>>): Journey {
  const taken = Object.entries(answers).map(([step, option]) => ({ step, option }));
  return { taken, at: 'plan', ended: true, unused: [] };
}

const ringFirst: Block = {
  id: sectionIds.ringFirst,
  heading: general.when.underWay,
  pieces: [{ p: words.ringTeamFirstLead }],
  parts: [
    words.ringTeamFirst,
    { ...raiseItInThatCall, heading: general.when.hospitalIsAsked },
    said(toTheTeamFirst),
  ],
};

const doorsInOrder = [
  'anotherGp',
  'anotherSurgery',
  'gpReception',
  'consultant',
  'gpReferral',
  'records',
  'otherDoors',
  'privateOrNhs',
  'eitherDoor',
] as const satisfies readonly Door[];

function doorBlock(door: Door): Block {
  const { lead, steps } = doors[door];
  const toAdvice: Said = { to: toAdviceBody(undefined), script: aboutANo };
  const people = door === 'otherDoors' ? [...saidAt[door], toAdvice] : saidAt[door];
  return {
    id: doorSection(door),
    heading: general.doorHeadings[door],
    pieces: [{ p: lead }],
    parts: [
      { heading: general.inTheDoor.steps, pieces: [], ordered: true, parts: steps },
      { heading: general.inTheDoor.say, pieces: [], parts: people.map(said) },
    ],
  };
}

/** A child's unit comes before every other door, whatever else was answered. */
const theChildsDoor: Block = withParts(
  {
    ...doorBlock('childrensUnit'),
    pieces: [{ p: general.forAChildOnly }, { p: doors.childrensUnit.lead }],
  },
  [
    said(toGpForChild),
    {
      heading: general.when.toldNo,
      pieces: [],
      parts: [stillAsk, said(toWhoSaidNo)],
    },
    {
      heading: general.when.agreed,
      pieces: [],
      parts: doors.records.steps.slice(0, 1),
    },
  ],
);

const concern: Block = {
  ...words.concernGoesItsOwnWay,
  id: sectionIds.concern,
  heading: general.when.concern,
  parts: [said({ to: toAdviceBody(undefined), script: aboutAConcern })],
};

/** Each ground on which a carer may ask: what to say of it, and what to sign. */
const whoIsAsking: Block = {
  id: 'asking',
  heading: whoIsAskingHeading,
  basis: 'asking.adult',
  pieces: [{ p: general.toBeginWith.opinion }],
  parts: [
    ground(general.when.adultAgreed, 'agreed', false),
    ground(general.when.youngAgreed, 'agreed', true),
    ground(general.when.authority, 'authority', false),
    ground(general.when.child, 'parent', false),
  ],
};

function ground(heading: string, on: 'agreed' | 'authority' | 'parent', young: boolean): Block {
  const { basis, pieces } = whoAsks(on, undefined, young);
  const forConcern: readonly Piece[] =
    on === 'agreed'
      ? [{ p: general.toBeginWith.concern }, { script: [introduce(on, undefined, 'concern')] }]
      : [];
  return {
    heading,
    ...(basis === undefined ? {} : { basis }),
    pieces: [{ script: [introduce(on, undefined)] }, ...forConcern, ...pieces],
  };
}

function someoneElse(forOthers: boolean): Block {
  const { self, agreed, authority } = words.someoneElseAsks;
  if (forOthers) return { ...agreed, id: sectionIds.someoneElse, parts: [authority] };
  const note: Block = {
    heading: general.noteToCopy,
    basis: 'consentNote.copy',
    pieces: [consentSheet],
  };
  return { ...self, id: sectionIds.someoneElse, parts: [note] };
}

/** All that may matter, after the choice in general. */
const matters: Block = {
  ...whatMatters(ticks.matters),
  pieces: [...whatMatters([]).pieces.slice(0, 1), ...whatMatters(ticks.matters).pieces],
};

function questionsToAsk(forOthers: boolean): Block {
  const underWay = readAnswers(journeyOf({ treatment: 'started' }));
  const differs = (question: Text) => asItFits(question, underWay) !== question;
  const forAdults = [...aboutDiagnosis.questions, ...aboutPlan.questions];
  const atAnyVisit = [
    ...anyVisit.questions.filter((question) => !differs(question)),
    questionForMatter.keepingMyTeam,
  ];
  const already = new Set(atAnyVisit);
  const forMind = Object.entries(questionsForMind).flatMap(([mind, asked]) => {
    const all = [...asked.questions, ...(moreFor[mind] ?? [])];
    const fresh = [...new Set(all)].filter(
      (question) => !already.has(question) && !forAdults.includes(question) && !differs(question),
    );
    const { label } = questions.mind.choices[mind as keyof typeof questionsForMind];
    return fresh.length === 0 ? [] : [list(label, fresh, asked.basis)];
  });
  const waiting = anyVisit.questions.filter(differs);
  return {
    id: 'questions',
    heading: questionsHeading,
    pieces: [],
    parts: [
      list(general.questionHeadings.atAnyVisit, atAnyVisit, anyVisit.basis),
      list(
        general.when.underWay,
        waiting.map((question) => asItFits(question, underWay)),
        anyVisit.basis,
      ),
      list(general.when.notUnderWay, waiting, anyVisit.basis),
      ...forMind,
      list(general.questionHeadings.diagnosis, aboutDiagnosis.questions, aboutDiagnosis.basis),
      list(general.questionHeadings.treatment, aboutPlan.questions, aboutPlan.basis),
      ...(forOthers
        ? [list(general.questionHeadings.child, aboutChild.questions, aboutChild.basis)]
        : []),
      { ...words.trials, id: sectionIds.trials },
    ],
  };
}

/** What is asked beside the first questions, by what is on a person's mind. */
const moreFor: Readonly<Record<string, readonly Text[]>> = {
  noAnswer: aboutNoAnswer.questions,
  otherTreatment: [elsewhere],
};

function list(heading: Text, asked: readonly Text[], basis: Asked['basis']): Block {
  return { heading, basis, pieces: [{ questions: asked }] };
}

function whatToBring(forOthers: boolean): Block {
  const { agreed, authority } = words.proofToBring;
  const proof: readonly Block[] = forOthers
    ? [
        { ...agreed, heading: general.when.agreed },
        { ...authority, heading: general.when.authority },
      ]
    : [];
  return withParts(words.whatToBring, [...proof, { ...words.accessNeeds, id: sectionIds.access }]);
}

function said({ to, script }: Said): Block {
  return { heading: to, basis: 'plan.script', pieces: [{ script }] };
}

function withParts(block: Block, more: readonly Block[]): Block {
  return { ...block, parts: [...(block.parts ?? []), ...more] };
}
