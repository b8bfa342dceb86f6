import { stillAsk } from '#words/plan/doors.ts';
import { couldDatesChange, saidAt, toTheTeamFirst } from '#words/plan/say.ts';
import { delay, ringTeamFirst, someoneElseAsks } from '#words/plan/sections.ts';
import { delayQuestions } from '#words/shared.ts';
import { aboutDiagnosis, aboutPlan } from '#words/sheets/questionLists.ts';
import type { AnswersRead } from '../../../flows/second-opinion/answers.ts';
import { secondOpinion as flow } from '../../../flows/second-opinion/index.ts';
import type { StepId } from '../../../flows/second-opinion/machine.ts';
import { introduce, parentalClaim } from '../../../flows/second-opinion/plan/asking.ts';
import { isTheTeam } from '../../../flows/second-opinion/plan/firstCall.ts';
import { doorOf, groundOf, raisesConcern } from '../../../flows/second-opinion/plan/index.ts';
import { toAdviceBody } from '../../../flows/second-opinion/services.ts';
import { beside, contents } from '../../../flows/second-opinion/sheets/index.ts';
import { numberRow } from '../../../flows/second-opinion/sheets/letterRows.ts';
import type { NationId } from '../../../flows/second-opinion/types.ts';
import {
  type Advice,
  type Block,
  type Journey,
  replay,
  type Text,
} from '../../../src/engine/index.ts';
import { offeredIds } from '../sample/sheetsOf.ts';
import { piecesOf } from '../words/textsOf.ts';
import { includesBlock } from './includesBlock.ts';

/** A law of the decision path: what must hold of a journey that has ended, and of the advice it gets. */
type Law = (look: AnswersRead, journey: Journey) => boolean;
type PlanLaw = (look: AnswersRead, plan: Advice) => boolean;

/** Whether somebody asks for themselves, or with consent, authority or parental responsibility. */
function mayAsk({ to }: AnswersRead): boolean {
  return (
    to('role') !== 'carer' ||
    to('agreed') === 'inWriting' ||
    to('consentNote') === 'theyAgree' ||
    to('useAuthority') === 'carryOn' ||
    to('involveChild') === 'carryOn'
  );
}

const order = [
  ...[
    'next',
    'way',
    'asking',
    'say',
    'letter',
    'matters',
    'questions',
    'bring',
    'delay',
    'inCharge',
  ],
  ...['help', 'symptoms', 'afterwards', 'sources'],
];
const bodies = [...Object.keys(flow.nationNames), undefined].map((nation) =>
  toAdviceBody(nation as Parameters<typeof toAdviceBody>[0]),
);
const kidneyQuestions = new Set<Text>([...aboutDiagnosis.questions, ...aboutPlan.questions]);

/** Outcomes that tell how to ask, or go on to ask. */
const withRoute = new Set(['plan', 'talk', 'settled', 'concern']);

/** Outcomes that nothing may follow but the support line. */
const standsAlone = new Set([
  ...['callEmergency', 'askWardNow', 'callTreatmentLine', 'callSpineLine'],
  ...['afterADeath', 'respectTheirNo', 'askThemFirst'],
]);

/** Laws of every way through. */
export const lawsOfEveryWay: Readonly<Record<string, Law>> = {
  'no carer gets a route without consent or authority': (look, journey) =>
    mayAsk(look) || !withRoute.has(journey.at),
  'no letter is offered without consent or authority': (look, journey) =>
    mayAsk(look) || !offeredIds(journey).includes('letter'),
  'an urgent outcome offers nothing, and every other one paper and another device': (
    _look,
    journey,
  ) => {
    const offered = offeredIds(journey);
    return flow.path[journey.at]?.tags === 'urgent'
      ? offered.length === 0
      : offered.includes('print') && offered.includes('hand-over');
  },
  'nothing is kept when a professional goes through it with a patient, and only then': (
    { to },
    journey,
  ) => flow.keepNothing(journey) === (to('task') === 'withPatient'),
  'a reader is shown the services of the nation chosen, or of all where none was': (
    { to },
    journey,
  ) => {
    const chosen = to('nation');
    const { nations } = flow.reader(journey);
    return chosen === undefined || chosen === 'acrossBorder'
      ? nations.length === 4
      : nations.length === 1 && nations[0] === chosen;
  },
  'what the charity offers follows an outcome, save where it would jar': (_look, journey) =>
    (beside.more(journey) === undefined) === standsAlone.has(journey.at),
  'a carer is spoken to as a carer, everybody else as themselves': ({ to }, journey) =>
    flow.reader(journey).voice === (to('role') === 'carer' ? 'they' : 'you'),
};

const underWay = ['dateSet', 'urgent', 'started', 'notSure'];

/** Laws of every plan. */
export const lawsOfEveryPlan: Readonly<Record<string, PlanLaw>> = {
  'the sections stand in their order, and a carer’s plan says who asks': ({ to }, { blocks }) =>
    blocks.map(({ id }) => id).join() ===
    order.filter((id) => id !== 'asking' || to('role') === 'carer').join(),
  'the delay advice and its questions are there': (_look, { blocks }) =>
    includesBlock(blocks, delay) && delay.pieces.includes(delayQuestions),
  'booked, urgent, begun or unknown treatment puts the team before any route': ({ to }, advice) =>
    ['dateSet', 'urgent', 'started', 'notSure'].includes(to('treatment') ?? '') ===
    (next(advice)[0] === ringTeamFirst),
  'a date, or treatment that may be under way, comes with “do not cancel” and with whose choice it is':
    ({ to }, advice) => {
      const said = JSON.stringify(advice);
      return (
        !underWay.includes(to('treatment') ?? '') ||
        (said.includes('do not cancel anything yourself') &&
          said.includes('change your mind, even after you have signed') &&
          said.includes('May I keep it while I ask?'))
      );
    },
  'who was told no is told that they can still ask': ({ to }, advice) =>
    (to('mind') !== 'toldNo' && to('raised') !== 'refused') ||
    includesBlock(next(advice), stillAsk),
  'three different questions come first': (_look, advice) => {
    const first = questionsIn(section(advice, 'questions')?.parts?.[0]);
    return first.length === 3 && new Set(first).size === 3;
  },
  'there is a script for each person at the door, and for the nation’s body where it is asked': (
    look,
    advice,
  ) => {
    const said = (section(advice, 'say')?.parts ?? []).filter(({ pieces: [piece] }) => {
      return piece !== undefined && 'script' in piece && piece.script.length > 1;
    });
    const people = said.map(({ heading }) => heading);
    const body = toAdviceBody(look.to('nation'));
    return (
      saidAt[doorOf(look)].every(({ to }) => people.includes(to)) &&
      people.includes(body) === raisesConcern(look) &&
      bodies.filter((each) => people.includes(each)).length === Number(raisesConcern(look))
    );
  },
  'who is rung first has a script, or is the one asked': (look, advice) => {
    const said = JSON.stringify(section(advice, 'say')?.parts);
    const told = said.includes(couldDatesChange);
    const apart = said.includes(JSON.stringify(toTheTeamFirst.to));
    return next(advice)[0] === ringTeamFirst
      ? told && apart !== isTheTeam.has(doorOf(look))
      : !told && !apart;
  },
  'the picture of the way begins with who asks, and ends with the team': (_look, advice) => {
    const [picture] = (section(advice, 'way')?.pieces ?? []).flatMap((piece) =>
      'route' in piece ? [piece.route] : [],
    );
    const stops = picture?.stops ?? [];
    return stops[0]?.sign === 'you' && stops.at(-1)?.sign === 'team' && stops.length >= 4;
  },
  'a child’s unit comes before every other door': ({ to }, advice) =>
    to('whoFor') !== 'under16' ||
    next(advice).find((part) => part !== ringTeamFirst)?.heading ===
      'Ask the child’s consultant or specialist nurse',
  'authority and parental responsibility are never handed on with a note': ({ to }, advice) =>
    (to('useAuthority') === undefined && to('involveChild') === undefined) ||
    !includesBlock(section(advice, 'say')?.parts ?? [], someoneElseAsks.agreed),
  'a carer’s plan has a line to sign': ({ to }, advice) =>
    to('role') !== 'carer' ||
    piecesOf(section(advice, 'asking') ?? nothing).some((piece) => 'sheet' in piece),
};

const forLetter = [
  ...(['nation', 'role', 'whoFor', 'useAuthority', 'involveChild', 'mind', 'whose'] as const),
  ...(['surgery', 'raised', 'needs'] as const),
];
const forQuestions = ['whoFor', 'mind', 'treatment', 'matters'] as const;

/** A law of what an outcome offers, and the only steps whose answers it looks at. */
interface OfferLaw {
  readonly looksAt: readonly StepId[];
  readonly holds: Law;
}

/** Laws of what an outcome offers beside its advice. */
export const lawsOfEveryOffer: Readonly<Record<string, OfferLaw>> = {
  'a letter is there where one is offered, and nowhere else': {
    looksAt: forLetter,
    holds: (_look, journey) =>
      contents.letters(journey).length > 0 === offeredIds(journey).includes('letter'),
  },
  'a carer’s letter says on what ground they ask, and no other one does': {
    looksAt: forLetter,
    holds: (look, journey) =>
      contents.letters(journey).every(({ rows }) => {
        const ground = groundOf(look);
        const lines = rows.flatMap((row) => ('line' in row ? [row.line] : []));
        return ground === 'self'
          ? !lines.some(
              (line) =>
                String(line).startsWith('I am asking for') ||
                line === parentalClaim(look.to('nation')),
            )
          : (['opinion', 'concern'] as const).some((about) =>
              lines.includes(introduce(ground, look.to('nation'), about)),
            );
      }),
  },
  'a letter names a signed agreement only where there is one, and for what was agreed': {
    looksAt: [...forLetter, 'agreed'],
    holds: (look, journey) =>
      contents.letters(journey).every(({ id, rows }) => {
        const named = JSON.stringify(rows).includes('signed agreement comes with');
        const isOpinion = id !== 'adviceBody' && journey.at !== 'concern';
        return (
          named === (groundOf(look) === 'agreed' && look.to('agreed') === 'inWriting' && isOpinion)
        );
      }),
  },
  'a letter goes to no other nation’s body, and asks for no other nation’s number': {
    looksAt: forLetter,
    holds: (look, journey) => {
      const own = [toAdviceBody(look.to('nation')), numberRow(look.to('nation')).blank];
      return contents
        .letters(journey)
        .every(({ to, rows }) =>
          [to, ...rows.flatMap((row) => ('blank' in row ? [row.blank] : []))].every(
            (text) => own.includes(text as string) || !ofANation.has(text as string),
          ),
        );
    },
  },
  'the questions begin with three, and no question stands twice': {
    looksAt: forQuestions,
    holds: (_look, journey) => {
      const [three, ...others] = contents.questions(journey);
      const all = [three ?? nothing, ...others].flatMap(questionsIn);
      return questionsIn(three).length === 3 && new Set(all).size === all.length && all.length >= 6;
    },
  },
  'a child gets no question of the lists for adults': {
    looksAt: forQuestions,
    holds: ({ to }, journey) =>
      to('whoFor') !== 'under16' ||
      !contents
        .questions(journey)
        .flatMap(questionsIn)
        .some((question) => kidneyQuestions.has(question)),
  },
  'all seven options are compared, on what matters to the person; for a child, all but another GP':
    {
      looksAt: ['mind', 'goneOver', 'whose', 'surgery', 'raised', 'whoFor', 'needs', 'matters'],
      holds: (look, journey) => {
        const { options } = contents.options(journey);
        const mattering = look.ticked('matters').length;
        const expected = look.to('whoFor') === 'under16' ? 6 : 7;
        return (
          options.length === expected &&
          options.every(({ matters }) => matters.length === mattering)
        );
      },
    },
  'a nurse hands over to the patient what leads them to the same outcome': {
    looksAt: ['task', 'mind', 'goneOver', 'whose', 'raised', 'treatment'],
    holds: (_look, journey) => {
      const there = replay(flow, contents.handOver(journey));
      return there.at === journey.at && there.ended && !flow.keepNothing(there);
    },
  },
};

const nationIds = Object.keys(flow.nationNames) as NationId[];
const ofANation = new Set(
  nationIds.flatMap((nation) => [toAdviceBody(nation), String(numberRow(nation).blank)]),
);

const nothing: Block = { pieces: [] };

function section({ blocks }: Advice, id: string): Block | undefined {
  return blocks.find((block) => block.id === id);
}

function next(advice: Advice): readonly Block[] {
  return section(advice, 'next')?.parts ?? [];
}

function questionsIn({ pieces }: Block = nothing): readonly Text[] {
  return pieces.flatMap((piece) => ('questions' in piece ? piece.questions : []));
}
