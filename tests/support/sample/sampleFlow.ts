import { setup } from 'xstate';
import {
  type Advise,
  answerTo,
  type Block,
  type Flow,
  type Journey,
} from '../../../src/engine/index.ts';

const path = {
  rightNow: { tags: 'question', on: { emergency: 'callNow', none: 'who' } },
  who: { tags: 'question', on: { patient: 'askAgain', carer: 'agreed' } },
  agreed: { tags: 'question', on: { yes: 'askAgain', no: 'listen' } },
  askAgain: { tags: 'advice', on: { carryOn: 'matters', enough: 'listen' } },
  matters: { tags: 'many', on: { done: 'plan' } },
  callNow: { tags: 'urgent', type: 'final' },
  listen: { tags: 'outcome', type: 'final' },
  plan: { tags: 'outcome', type: 'final' },
} as const;

const machine = setup({}).createMachine({ initial: 'rightNow', states: path });

const atPlan = ({ at }: Journey) => at === 'plan';

/** One of each of the sheets, all offered at the plan. */
export const sampleSheets: Flow['sheets'] = (
  [
    ['letter', 'The letter', 'Write it', 'itself'],
    ['questions', 'The questions', 'All the questions', 'itself'],
    ['bring', 'What to bring', 'See what to bring', 'itself'],
    ['options', 'The options', 'Compare the options', 'itself'],
    ['note', 'The note', 'The note to sign', 'itself'],
    ['keep', 'Keep it', 'Keep it or send it', 'nothing'],
    ['print', 'The paper', 'Print some of it', 'others'],
  ] as const
).map(([id, heading, link, onPaper]) => ({
  id,
  heading,
  link,
  purpose: { you: `${heading}, for you`, they: `${heading}, for them` },
  onPaper,
  offered: atPlan,
}));

/** Where the sample plan says that the number of whoever is called first stands. */
export const whereTheNumberIs = 'The number is on the letters from the surgery.';
/** What its words to say begin with where an interpreter is needed. */
export const askForInterpreter = 'I need an interpreter.';

/** A small flow with one of everything, so that the screens can be tested without the real words. */
export const sampleFlow: Flow = {
  id: 'sample',
  name: 'A sample guide',
  version: '1.2.3',
  release: 3,
  checkedOn: '2026-11-01',
  checkBy: '2027-05-01',
  languages: [],
  organisation: {
    name: 'Sample Charity',
    supportLine: { name: 'Sample support line', number: '0800 111 2222' },
    generalEnquiries: { name: 'Sample office', number: '020 7946 0000' },
  },
  path,
  first: 'rightNow',
  machine: () => machine,
  ticks: { matters: ['beingSure', 'startingSoon'] },
  nationNames: { north: 'The North', south: 'The South' },
  start: {
    heading: 'Start here',
    blocks: [{ pieces: [{ p: 'This guide helps you decide.' }] }],
    button: 'Start now',
    after: [{ pieces: [{ p: 'It keeps nothing.' }] }],
  },
  steps: {
    rightNow: {
      kind: 'question',
      heading: 'Is any of this happening now?',
      label: 'Happening now',
      missing: 'Choose what is happening now',
      choices: {
        emergency: { label: 'Something is badly wrong', hint: 'Such as chest pain.' },
        none: { label: 'None of these' },
      },
    },
    who: {
      kind: 'question',
      heading: 'Who is this for?',
      label: 'Who it is for',
      missing: 'Choose who this is for',
      choices: { patient: { label: 'Me' }, carer: { label: 'Someone I care for' } },
    },
    agreed: {
      kind: 'question',
      heading: 'Have they agreed?',
      label: 'Their agreement',
      missing: 'Choose whether they have agreed',
      choices: { yes: { label: 'Yes' }, no: { label: 'No' } },
    },
    askAgain: {
      kind: 'advice',
      heading: { you: 'You can ask again', they: 'They can ask again' },
      label: 'Asking again',
      blocks: [
        {
          heading: 'Keep every appointment',
          tone: 'strong',
          pieces: [{ p: 'Call the team first.' }],
        },
      ],
      ways: {
        carryOn: { label: 'Carry on' },
        enough: { label: 'That is enough', hint: 'You can come back.' },
      },
    },
    matters: {
      kind: 'many',
      heading: 'What matters most?',
      label: 'What matters',
      none: 'Nothing ticked',
      choices: { beingSure: { label: 'Being sure' }, startingSoon: { label: 'Starting soon' } },
    },
  },
  urgentHelp: {
    heading: 'Urgent help',
    blocks: [
      {
        heading: 'Call now',
        tone: 'urgent',
        pieces: [{ contact: { name: 'Emergency', number: '999' } }],
      },
    ],
  },
  whenUnwell: 'Unwell during treatment? Call the number on your card.',
  about: [{ id: 'privacy', heading: 'Your privacy' }],
  reader: ({ taken }) => ({
    voice: answerTo(taken, 'who')?.option === 'carer' ? 'they' : 'you',
    nations: ['north', 'south'],
  }),
  urgentOutcomes: {
    callNow: {
      heading: 'Call 999 now',
      blocks: [
        {
          heading: 'Do this first',
          tone: 'urgent',
          pieces: [{ contact: { name: 'Emergency', number: '999' } }],
        },
      ],
    },
  },
  // It knows them all, and offers four.
  sheets: sampleSheets.map((sheet) =>
    ['letter', 'questions', 'bring', 'print'].includes(sheet.id)
      ? sheet
      : { ...sheet, offered: () => false },
  ),
  sheetsFirst: () => ['questions', 'letter'],
  readAloud: 'Read it aloud.',
  clinic: { answers: [{ step: 'who', option: 'patient' }], mayAnswer: [] },
  keepNothing: () => false,
};

function firstCall(interpreter: boolean): Block {
  return {
    heading: { you: 'Call your GP', they: 'Call their GP' },
    tone: 'strong',
    pieces: [
      { p: { you: 'Ask your GP first.', they: 'Ask their GP first.' } },
      { numberToCall: whereTheNumberIs },
      { script: [...(interpreter ? [askForInterpreter] : []), 'Could I talk with a doctor?'] },
    ],
  };
}

const everyPiece: Flow['start']['blocks'] = [
  {
    heading: 'In order',
    ordered: true,
    pieces: [],
    parts: [
      { heading: 'Say it', pieces: [{ script: ['I would like another opinion.'] }] },
      {
        heading: 'Write it',
        pieces: [{ sheet: [{ line: 'Dear doctor' }, { blank: 'Name' }] }],
      },
    ],
  },
  {
    heading: 'The rest',
    tone: 'calm',
    pieces: [
      { list: ['One thing', 'Another thing'] },
      { checklist: ['Letters'] },
      { questions: ['What else could it be?'] },
      {
        weigh: {
          what: 'Starting soon',
          oneHand: 'It may take longer.',
          otherHand: 'You may feel surer.',
        },
      },
      { contact: { name: 'A clinic', number: '020 7946 0001', about: 'Weekdays' } },
      { link: { text: 'example.org', href: 'https://example.org/' } },
      { byNation: { north: [{ p: 'Northern help' }], south: [{ p: 'Southern help' }] } },
    ],
  },
];

/** The advice of the sample flow's outcomes. */
export const sampleAdvise: Advise = ({ at }, needs) => {
  const isPlan = at === 'plan';
  return {
    heading: isPlan ? 'Your plan' : 'Listen first',
    blocks: [...(isPlan ? [firstCall(needs?.interpreter ?? false)] : []), ...everyPiece],
  };
};
