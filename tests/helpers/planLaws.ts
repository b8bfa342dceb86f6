import { secondOpinion as flow } from '../../flows/second-opinion/index.ts';
import type { Look } from '../../flows/second-opinion/look.ts';
import { stillAsk } from '../../flows/second-opinion/words/plan/doors.ts';
import { aboutDiagnosis, aboutPlan } from '../../flows/second-opinion/words/plan/questions.ts';
import {
  delay,
  ringTeamFirst,
  someoneElseAsks,
} from '../../flows/second-opinion/words/plan/sections.ts';
import { delayQuestions } from '../../flows/second-opinion/words/shared.ts';
import type { Journey } from '../../src/flow/journey.ts';
import type { Advice, Block, Text } from '../../src/flow/words.ts';
import { piecesOf } from './textsOf.ts';

/** A law of the decision path: what must hold of a journey that has ended, and of the advice it gets. */
type Law = (look: Look, journey: Journey) => boolean;
type PlanLaw = (look: Look, plan: Advice) => boolean;

const order = [
  ...['next', 'asking', 'say', 'letter', 'matters', 'questions', 'bring', 'delay', 'inCharge'],
  ...['help', 'symptoms', 'afterwards', 'sources'],
];
const kidneyQuestions = new Set<Text>([...aboutDiagnosis.questions, ...aboutPlan.questions]);

/** Outcomes that tell how to ask, or go on to ask. */
const withRoute = new Set(['plan', 'talk', 'settled', 'concern']);

/** Outcomes that nothing may follow but the support line. */
const standsAlone = new Set([
  ...['callEmergency', 'askWardNow', 'callTreatmentLine'],
  ...['afterADeath', 'respectTheirNo', 'askThemFirst'],
]);

/** Laws of every way through. */
export const lawsOfEveryWay: Readonly<Record<string, Law>> = {
  'no carer gets a route without consent or authority': ({ at }, journey) =>
    at('role') !== 'carer' ||
    !withRoute.has(journey.at) ||
    at('agreed') === 'inWriting' ||
    at('consentNote') === 'theyAgree' ||
    at('useAuthority') === 'carryOn' ||
    at('involveChild') === 'carryOn',
  'nothing is kept when a professional goes through it with a patient, and only then': (
    { at },
    journey,
  ) => flow.keepNothing(journey) === (at('task') === 'withPatient'),
  'a reader is shown the services of the nation chosen, or of all where none was': (
    { at },
    journey,
  ) => {
    const chosen = at('nation');
    const { nations } = flow.reader(journey);
    return chosen === undefined || chosen === 'acrossBorder'
      ? nations.length === 4
      : nations.length === 1 && nations[0] === chosen;
  },
  'what the charity offers follows an outcome, save where it would jar': (_look, journey) =>
    (flow.more(journey) === undefined) === standsAlone.has(journey.at),
  'a carer is spoken to as a carer, everybody else as themselves': ({ at }, journey) =>
    flow.reader(journey).voice === (at('role') === 'carer' ? 'they' : 'you'),
};

/** Laws of every plan. */
export const lawsOfEveryPlan: Readonly<Record<string, PlanLaw>> = {
  'the sections stand in their order, and a carer’s plan says who asks': ({ at }, { blocks }) =>
    blocks.map(({ id }) => id).join() ===
    order.filter((id) => id !== 'asking' || at('role') === 'carer').join(),
  'the delay advice and its questions are there': (_look, { blocks }) =>
    blocks.includes(delay) && delay.pieces.includes(delayQuestions),
  'booked, urgent, begun or unknown treatment puts the team before any route': ({ at }, advice) =>
    ['dateSet', 'urgent', 'started', 'notSure'].includes(at('treatment') ?? '') ===
    (next(advice)[0] === ringTeamFirst),
  'who was told no is told that they can still ask': ({ at }, advice) =>
    (at('mind') !== 'toldNo' && at('raised') !== 'refused') || next(advice).includes(stillAsk),
  'three different questions come first': (_look, advice) => {
    const first = questionsIn(section(advice, 'questions')?.parts?.[0]);
    return first.length === 3 && new Set(first).size === 3;
  },
  'no question stands twice': (_look, advice) => {
    const all = (section(advice, 'questions')?.parts ?? []).flatMap(questionsIn);
    return new Set(all).size === all.length;
  },
  'a child gets no question of the lists for adults': ({ at }, advice) =>
    at('whoFor') !== 'under16' ||
    !(section(advice, 'questions')?.parts ?? [])
      .flatMap(questionsIn)
      .some((question) => kidneyQuestions.has(question)),
  'a child’s unit comes before every other door': ({ at }, advice) =>
    at('whoFor') !== 'under16' ||
    next(advice).find((part) => part !== ringTeamFirst)?.heading ===
      'Ask the child’s consultant or specialist nurse',
  'authority and parental responsibility are never handed on with a note': ({ at }, advice) =>
    (at('useAuthority') === undefined && at('involveChild') === undefined) ||
    !(section(advice, 'say')?.parts ?? []).includes(someoneElseAsks.agreed),
  'a carer’s plan has a line to sign': ({ at }, advice) =>
    at('role') !== 'carer' ||
    piecesOf(section(advice, 'asking') ?? nothing).some((piece) => 'sheet' in piece),
};

const nothing: Block = { facts: [], pieces: [] };

function section({ blocks }: Advice, id: string): Block | undefined {
  return blocks.find((block) => block.id === id);
}

function next(advice: Advice): readonly Block[] {
  return section(advice, 'next')?.parts ?? [];
}

function questionsIn({ pieces }: Block = nothing): readonly Text[] {
  return pieces.flatMap((piece) => ('questions' in piece ? piece.questions : []));
}
