import type { Block, ComparedOption, Flow, Journey, Letter } from '../../../src/engine/index.ts';
import type { NearParts } from '../../../src/guide/context.ts';
import { keepSheet } from '../../../src/sheets/keep/KeepScreen.tsx';
import { letterSheet } from '../../../src/sheets/letter/LetterScreen.tsx';
import { noteSheet } from '../../../src/sheets/note/NoteScreen.tsx';
import { optionsSheet } from '../../../src/sheets/options/OptionsScreen.tsx';
import { printSheet } from '../../../src/sheets/print/PrintScreen.tsx';
import { questionsSheet } from '../../../src/sheets/questions/QuestionsScreen.tsx';
import { readingSheet } from '../../../src/sheets/toRead/readingSheet.tsx';
import { sampleAdvise, sampleFlow, sampleSheets } from './sampleFlow.ts';
import { sampleLetters } from './sampleLetters.ts';

/** A question written by the flow, in every list of questions. */
export const firstQuestion = 'What is it?';

/** Sheets with one of everything, so that their screens can be tested without the real words. */
export const sampleContents = {
  advise: sampleAdvise,
  letters: sampleLetters,
  beforeLetter: { pieces: [{ p: 'Leave out what you like.' }] },
  questions: () => [{ heading: 'First', pieces: [{ questions: [firstQuestion, 'Who decides?'] }] }],
  afterTheVisit: { heading: 'After the visit', pieces: [{ questions: ['What was agreed'] }] },
  bring: [{ pieces: [{ checklist: ['Your letters'] }] }],
  note: () => [{ pieces: [{ sheet: [{ line: 'I agree.' }, { blank: 'My name' }] }] }],
  options: () => ({
    before: { pieces: [{ p: 'None of these is better than another.' }] },
    options: [option('ask', true), option('wait', false), option('pay', false)],
  }),
  sure: () => ({
    before: { pieces: [{ p: 'Only for you.' }] },
    questions: ['first', 'second', 'third', 'fourth'].map((id) => ({
      id,
      question: `Is the ${id} thing clear?`,
      helps: { heading: `Help with the ${id} thing`, pieces: [{ p: `Try ${id}.` }] },
    })),
    allClear: { heading: 'All clear', pieces: [{ p: 'Carry on.' }] },
    credit: { pieces: [{ p: 'By its authors.' }] },
  }),
  handOver: ({ taken }: Journey) => taken,
  isWorkingDay: () => true,
};

function option(id: string, possible: boolean): ComparedOption {
  return {
    id,
    name: `To ${id}`,
    possible,
    what: `What ${id} is`,
    good: [`Good of ${id}`, `More good of ${id}`],
    hard: [`Hard of ${id}`, `More hard of ${id}`],
    like: `How it is to ${id}`,
    who: `Who does ${id}`,
    matters: [{ what: 'Starting soon', says: `Soon with ${id}` }],
  };
}

/** What the sample's publisher offers after the advice. */
const moreFromCharity: Block = {
  heading: 'More from Sample Charity',
  pieces: [{ link: { text: 'charity.example', href: 'https://charity.example/' } }],
};

/** The sample flow, with every sheet offered at its plan. */
export const flowWithSheets: Flow = { ...sampleFlow, sheets: sampleSheets };

/** What is loaded near its end. */
export const sampleNear = async (): Promise<NearParts> => nearWith(sampleContents.letters);

/** The same for a person to whom no letter is offered, or others. */
export function nearWith(letters: () => readonly Letter[]): NearParts {
  return {
    about: { privacy: [{ pieces: [{ p: 'It stays here.' }] }] },
    beside: { more: () => moreFromCharity },
    sheets: {
      letter: letterSheet({ ...sampleContents, letters }),
      questions: questionsSheet(sampleContents),
      bring: readingSheet(sampleContents.bring),
      options: optionsSheet(sampleContents),
      note: noteSheet(sampleContents),
      keep: keepSheet(sampleContents),
      print: printSheet(sampleContents),
    },
  };
}
