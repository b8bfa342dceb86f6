import { aboutPages } from '#words/aboutPages.ts';
import { advice } from '#words/advice.ts';
import { guideName, language, whenUnwell } from '#words/guide.ts';
import { questions } from '#words/questions.ts';
import { readAloud } from '#words/sheets.ts';
import { start } from '#words/start.ts';
import { urgentHelp, urgentOutcomes } from '#words/urgent.ts';
import type { Flow } from '../../src/engine/index.ts';
import { languagesPublished, nationsServed, organisation } from '../organisation/index.ts';
import { isCarer, isInClinic, readAnswers } from './answers.ts';
import { edition } from './edition.ts';
import { languages, languagesBeside } from './languages.ts';
import { first, machine, type OptionId, path, ticks } from './machine.ts';
import { nations } from './services.ts';
import { sheets, sheetsFirst } from './sheets/offered.ts';
import type { NationId, StepsWords } from './types.ts';
import { adviceWithNumbers, stepWithNumbers, withNumbers } from './withNumbers.ts';

const steps: StepsWords = { ...questions, ...advice };
/** Those that the publisher serves come first. None is left out: people live and are treated where they do. */
const allNations = [...new Set([...nationsServed, ...(Object.keys(nations) as NationId[])])];

/** "Should I get a second opinion?": the path, its words, and the rules of the plan. */
export const flow: Flow = {
  id: 'second-opinion',
  name: guideName,
  ...edition,
  organisation,
  languages: languagesBeside(
    language,
    languages.filter(({ id }) => languagesPublished.includes(id)),
  ),
  path,
  first,
  machine,
  ticks,
  nationNames: Object.fromEntries(allNations.map((id) => [id, nations[id].name])),
  start: {
    ...start,
    blocks: start.blocks.map(withNumbers),
    after: start.after.map(withNumbers),
  },
  steps: Object.fromEntries(
    Object.entries(steps).map(([id, words]) => [id, stepWithNumbers(words)]),
  ),
  urgentHelp: adviceWithNumbers(urgentHelp),
  whenUnwell,
  urgentOutcomes: Object.fromEntries(
    Object.entries(urgentOutcomes).map(([id, words]) => [id, adviceWithNumbers(words)]),
  ),
  about: Object.entries(aboutPages).map(([id, heading]) => ({ id, heading })),
  reader: (journey) => {
    const read = readAnswers(journey);
    return {
      voice: isCarer(read) ? 'they' : 'you',
      nations: nationsFor(read.to('nation')),
    };
  },
  sheets,
  sheetsFirst,
  readAloud,
  clinic: {
    answers: [
      { step: 'who', option: 'professional' },
      { step: 'task', option: 'withPatient' },
      { step: 'clinicReady', option: 'carryOn' },
    ],
    mayAnswer: ['nation'],
  },
  keepNothing: (journey) => isInClinic(readAnswers(journey)),
};

/** One nation once it is chosen; before that, or across a border, all of them, each labelled. */
function nationsFor(answer: OptionId<'nation'> | undefined): readonly NationId[] {
  return answer === undefined || answer === 'acrossBorder' ? allNations : [answer];
}
