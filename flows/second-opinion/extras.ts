import type { FlowExtras } from '../../src/flow/extras.ts';
import { lookInto } from './look.ts';
import { doorOf } from './plan.ts';
import { doors } from './words/plan/doors.ts';
import { anyVisit } from './words/plan/questions.ts';
import { consentSheet } from './words/shared.ts';

/** What the outcomes offer beside their advice: loaded when a person comes near one. */
export const extras: FlowExtras = {
  letters: (journey) => {
    const { writeTo, request } = doors[doorOf(lookInto(journey))];
    return ['gp', 'consultant'].map((id) => ({
      id,
      to: writeTo,
      rows: [
        { blank: 'Date', field: { id: 'date', kind: 'date', hint: 'For example, 27 11 2026' } },
        { blank: 'Name of the patient', field: { id: 'name', kind: 'text' } },
        { blank: 'Date of birth', field: { id: 'born', kind: 'pastDate' } },
        { blank: 'NHS number', field: { id: 'number', kind: 'nhsNumber', hint: 'Ten digits' } },
        { line: request },
        { blank: 'Why a second opinion is wanted', lines: 3, field: { id: 'why', kind: 'long' } },
        { blank: 'Signature' },
      ],
    }));
  },
  beforeLetter: { facts: ['P2'], pieces: [{ p: 'You can leave out whatever you like.' }] },
  questions: () => [
    {
      heading: 'The three that matter most',
      facts: anyVisit.facts,
      pieces: [{ questions: anyVisit.questions }],
    },
  ],
  consentNote: () => ({
    heading: 'A consent note',
    blocks: [{ facts: ['C10'], pieces: [consentSheet] }],
  }),
  options: () => ({ before: { facts: [], pieces: [] }, options: [] }),
  sure: () => ({
    before: { facts: [], pieces: [] },
    questions: [],
    allClear: { facts: [], pieces: [] },
    credit: { facts: [], pieces: [] },
  }),
  reminder: () => ({
    before: { facts: [], pieces: [] },
    inDays: 14,
    title: 'Phone call to make',
    note: 'Ask whether there is news.',
  }),
  handOver: ({ taken }) => taken,
};
