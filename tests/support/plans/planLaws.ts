import { delay } from '#words/plan/delay.ts';
import { firstStep } from '#words/plan/firstStep.ts';
import { nextStepWords } from '#words/plan/then.ts';
import { patientNumber, shown } from '#words/sheets/letters.ts';
import {
  type AnswersRead,
  groundOf,
  isAboutKidneyCancer,
  isCarer,
  isUnderWay,
  raisesConcern,
  wasToldNo,
} from '../../../flows/second-opinion/answers.ts';
import { flow } from '../../../flows/second-opinion/index.ts';
import type { StepId } from '../../../flows/second-opinion/machine.ts';
import { firstCall } from '../../../flows/second-opinion/plan/firstCall.ts';
import { introductionOn } from '../../../flows/second-opinion/plan/introduce.ts';
import { nextSteps } from '../../../flows/second-opinion/plan/nextSteps.ts';
import { toAdviceBody } from '../../../flows/second-opinion/services.ts';
import { beside, contents } from '../../../flows/second-opinion/sheets/index.ts';
import type { NationId } from '../../../flows/second-opinion/types.ts';
import type { UnderWay } from '../../../flows/second-opinion/wordTypes.ts';
import {
  type Block,
  type Journey,
  replay,
  say,
  sheetsInOrder,
  type Text,
} from '../../../src/engine/index.ts';
import { offeredIds, sheetIds } from '../sample/sheetsOf.ts';
import { countWords } from './countWords.ts';
import { saidTwice } from './saidTwice.ts';
import type { Section } from './sections.ts';

/** What must hold of a journey that has ended. It looks at the answers to no other steps. */
interface JourneyLaw {
  readonly looksAt: readonly StepId[];
  readonly holds: (read: AnswersRead, journey: Journey) => boolean;
}

/** What must hold of a plan, section by section as it is printed. */
type PlanLaw = (read: AnswersRead, sections: readonly Section[]) => boolean;

/** Whether somebody asks for themselves, or with consent, authority or parental responsibility. */
function mayAsk(read: AnswersRead): boolean {
  const { to } = read;
  return (
    !isCarer(read) ||
    to('agreed') === 'inWriting' ||
    to('agreed') === 'spoken' ||
    to('authority') === 'health' ||
    to('parental') === 'yes'
  );
}

const whoAsks = ['who', 'agreed', 'authority', 'parental'] as const;
const forLetter = ['nation', ...whoAsks, 'mind', 'whose', 'asked'] as const;
const forQuestions = ['who', 'mind', 'whose', 'treatment', 'matters'] as const;

/** Outcomes that tell how to ask, or go on to ask. */
const withRoute = new Set(['plan', 'talk', 'settled', 'concern']);

/** Outcomes that nothing may follow but the support line. */
const standsAlone = new Set([
  ...['callEmergency', 'askWardNow', 'callTreatmentLine', 'callSpineLine'],
  ...['afterADeath', 'respectTheirNo', 'askThemFirst'],
]);

/** Laws of every way through. */
export const lawsOfEveryWay: Readonly<Record<string, JourneyLaw>> = {
  'no carer gets a route without consent or authority': {
    looksAt: whoAsks,
    holds: (read, { at }) => mayAsk(read) || !withRoute.has(at),
  },
  'no letter is offered without consent or authority': {
    looksAt: whoAsks,
    holds: (read, journey) => mayAsk(read) || !offeredIds(journey).includes('letter'),
  },
  'an urgent outcome offers nothing, and every other one paper and a way to keep it': {
    looksAt: [...whoAsks, 'mind', 'whose', 'treatment'],
    holds: (_read, journey) => {
      const offered = offeredIds(journey);
      return flow.path[journey.at]?.tags === 'urgent'
        ? offered.length === 0
        : offered.includes('print') && offered.includes('keep');
    },
  },
  'nothing is kept when a professional goes through it with a patient, and only then': {
    looksAt: ['task'],
    holds: ({ to }, journey) => flow.keepNothing(journey) === (to('task') === 'withPatient'),
  },
  'a reader is shown the services of the nation chosen, or of all where none was': {
    looksAt: ['nation'],
    holds: ({ to }, journey) => {
      const chosen = to('nation');
      const { nations } = flow.reader(journey);
      return chosen === undefined || chosen === 'acrossBorder'
        ? nations.length === 4
        : nations.length === 1 && nations[0] === chosen;
    },
  },
  'what the charity offers follows an outcome, save where it would jar': {
    looksAt: [],
    holds: (_read, journey) => (beside.more(journey) === undefined) === standsAlone.has(journey.at),
  },
  'a carer is spoken to as a carer, everybody else as themselves': {
    looksAt: ['who'],
    holds: (read, journey) => flow.reader(journey).voice === (isCarer(read) ? 'they' : 'you'),
  },
  'the sheets that stand first exist, are offered, and are at most four': {
    looksAt: [...whoAsks, 'mind', 'whose', 'asked', 'treatment'],
    holds: (_read, journey) => {
      const { first } = sheetsInOrder(flow, journey);
      const offered: readonly string[] = offeredIds(journey);
      const known: readonly string[] = sheetIds;
      return (
        flow.sheetsFirst(journey).every((id) => known.includes(id)) &&
        first.every(({ id }) => offered.includes(id)) &&
        first.length <= 4 &&
        (journey.at !== 'plan' || first.length >= 3)
      );
    },
  },
  'a letter is there where one is offered, and nowhere else': {
    looksAt: forLetter,
    holds: (_read, journey) =>
      contents.letters(journey).length > 0 === offeredIds(journey).includes('letter'),
  },
  'a carer’s letter says on what ground they ask, and no other one does': {
    looksAt: forLetter,
    holds: (read, journey) => {
      const ground = groundOf(read);
      return contents.letters(journey).every((letter) => {
        const said = JSON.stringify(letter.paragraphs);
        return Object.entries(saysGround).every(
          ([one, words]) => said.includes(words) === (one === ground),
        );
      });
    },
  },
  'a letter names a signed note only where there is one, and for what was agreed': {
    looksAt: forLetter,
    holds: (read, journey) =>
      contents.letters(journey).every(({ id, paragraphs }) => {
        const named = JSON.stringify(paragraphs).includes(shown.signedNote);
        const isCovered = id !== 'adviceBody' && journey.at !== 'concern';
        const hasOne = groundOf(read) === 'agreed' && read.to('agreed') === 'inWriting';
        return named === (hasOne && isCovered);
      }),
  },
  'a letter goes to no other nation’s body, and asks for no other nation’s number': {
    looksAt: forLetter,
    holds: ({ to }, journey) => {
      const where = to('nation');
      const own = [toAdviceBody(where), patientNumber[where ?? 'acrossBorder']];
      return contents
        .letters(journey)
        .every(({ to: whom, fields }) =>
          [whom, ...Object.values(fields).map(({ label }) => label)].every(
            (text) => own.includes(text as string) || !ofANation.has(text as string),
          ),
        );
    },
  },
  'the questions begin with three, and no question stands twice': {
    looksAt: forQuestions,
    holds: (_read, journey) => {
      if (!offeredIds(journey).includes('questions')) return true;
      const [three = nothing, ...others] = contents.questions(journey);
      const all = [three, ...others].flatMap(questionsIn);
      return questionsIn(three).length === 3 && new Set(all).size === all.length && all.length >= 6;
    },
  },
  'the sheet on kidney cancer is for an adult who may have one': {
    looksAt: forQuestions,
    holds: (read, journey) => isAboutKidneyCancer(read) || !offeredIds(journey).includes('kidney'),
  },
  'all seven options are compared, on what matters to the person; for a child, all but another GP':
    {
      looksAt: ['who', 'mind', 'asked', 'whose', 'matters'],
      holds: ({ to, matters }, journey) => {
        const { options } = contents.options(journey);
        return (
          options.length === (to('who') === 'under16' ? 6 : 7) &&
          options.every((option) => option.matters.length === matters.length)
        );
      },
    },
  'a nurse hands over to the patient what leads them to the same outcome': {
    looksAt: ['task', 'mind', 'alsoOpinion', 'whose', 'asked', 'talkFirst', 'treatment', 'delay'],
    holds: ({ to }, journey) => {
      if (to('task') !== 'withPatient') return true;
      const there = replay(flow, contents.handOver(journey));
      return there.at === journey.at && there.ended && !flow.keepNothing(there);
    },
  },
};

const usualOrder = 'first then delay questions records concern help';
const concernFirst = 'first concern then delay questions records help';
const theTeam: ReadonlySet<string> = new Set(['nurse', 'nurseOrSurgery', 'childsTeam']);

/** Laws of every plan. How many words it has in all is measured apart. */
export const lawsOfEveryPlan: Readonly<Record<string, PlanLaw>> = {
  'the sections stand in their order, with help to be heard second for who needs it': (
    read,
    sections,
  ) => {
    const early = raisesConcern(read) || wasToldNo(read);
    return sections.map(({ id }) => id).join(' ') === (early ? concernFirst : usualOrder);
  },
  'the first heading says whom to call, in at most 12 words': (_read, sections) =>
    countWords(section(sections, 'first').heading) <= 12,
  'the first script is at most 70 words, with the interpreter’s line too': (read, sections) => {
    const [script = []] = section(sections, 'first').scripts;
    const all = [...script, spoken(firstStep.interpreter, read)];
    return script.length > 0 && all.reduce((sum, line) => sum + countWords(line), 0) <= 70;
  },
  'at most two steps follow, and each is there': (read, sections) => {
    const steps = nextSteps(read);
    const { texts } = section(sections, 'then');
    return (
      steps.length >= 1 &&
      steps.length <= 2 &&
      steps.every((step) => texts.includes(spoken(nextStepWords[step].step, read)))
    );
  },
  'there are exactly three questions, all different': (_read, sections) => {
    const { questions } = section(sections, 'questions');
    return questions.length === 3 && new Set(questions).size === 3;
  },
  'nothing is cancelled, and delay is weighed with at most three questions': (_read, sections) => {
    const { texts, questions } = section(sections, 'delay');
    return (
      texts.some((text) => text.startsWith('Please do not cancel any')) &&
      texts.includes(delay.weigh) &&
      questions.length <= 3
    );
  },
  'treatment booked, urgent, begun or not known: the team is called, about the date too': (
    read,
    sections,
  ) => {
    const [script = []] = section(sections, 'first').scripts;
    const dates = Object.values(firstStep.dates).map((line) => spoken(line, read));
    if (!isUnderWay(read)) return !dates.some((line) => script.includes(line));
    const own = spoken(firstStep.dates[read.to('treatment') as UnderWay], read);
    return theTeam.has(firstCall(read)) && script.includes(own);
  },
  'a date, or treatment that may be under way, comes with whose choice it is': (read, sections) =>
    !isUnderWay(read) ||
    section(sections, 'delay').texts.some((text) => text.includes('even after signing consent')),
  'who asks for another says so in the first line': (read, sections) => {
    const ground = groundOf(read);
    const opening = section(sections, 'first').scripts[0]?.[0];
    return (
      opening === (ground === 'self' ? firstStep.whoIAm : introductionOn(ground, read.to('nation')))
    );
  },
  'nothing is said twice': (_read, sections) => saidTwice(sections).length === 0,
};

/** The words of a text in the voice of a plan. */
function spoken(text: Text, read: AnswersRead): string {
  return say(text, { voice: isCarer(read) ? 'they' : 'you' });
}

/** @throws {Error} where the plan has none by that id */
function section(sections: readonly Section[], id: string): Section {
  const found = sections.find((one) => one.id === id);
  if (!found) throw new Error(`The plan has no section ${id}`);
  return found;
}

/** What each ground sounds like in a letter, whatever the letter is for. */
const saysGround = {
  agreed: 'who has agreed that I',
  authority: 'who cannot make this decision',
  parent: 'I am writing for my child',
} as const;

const nationIds = Object.keys(flow.nationNames) as NationId[];
const ofANation = new Set(
  nationIds.flatMap((nation) => [toAdviceBody(nation), patientNumber[nation]]),
);

const nothing: Block = { pieces: [] };

function questionsIn({ pieces }: Block): readonly Text[] {
  return pieces.flatMap((piece) => ('questions' in piece ? piece.questions : []));
}
