import type { Letter } from '../../../src/engine/index.ts';

/** Letters with one of everything: the first has every kind of blank, the second shares one with it. */
export const sampleLetters = (): readonly Letter[] => [
  {
    id: 'gp',
    to: 'To the GP',
    fields: {
      name: { id: 'name', kind: 'text', label: 'Name' },
      address: { id: 'address', kind: 'address', label: 'Address', lines: 2 },
      born: { id: 'born', kind: 'pastDate', label: 'Date of birth', hint: 'As 27 3 1958' },
      number: { id: 'number', kind: 'nhsNumber', label: 'NHS number' },
      seen: { id: 'seen', kind: 'date', label: 'Seen on' },
      why: { id: 'why', kind: 'long', label: 'Why', lines: 3 },
    },
    paragraphs: [
      { as: 'sender', text: '%name%' },
      { as: 'sender', text: '%address%' },
      { as: 'date', text: '%today%' },
      { text: 'Dear doctor,' },
      { as: 'strong', text: 'Re: %name%, born %born%, NHS number %number%' },
      { text: { you: 'Please see me on %seen%.', they: 'Please see them on %seen%.' } },
      { text: '%why%', optional: true },
      { text: 'Yours sincerely,' },
      { as: 'name', text: '%name%' },
      { text: 'Patient: I agree. Signed: %signed%' },
      { as: 'foot', text: 'From the guide.' },
    ],
  },
  {
    id: 'unit',
    to: 'To the unit',
    fields: {
      name: { id: 'name', kind: 'text', label: 'Name' },
      chi: { id: 'chi', kind: 'tenDigits', label: 'CHI number' },
    },
    paragraphs: [{ text: '%name%' }, { text: '%chi%' }],
  },
];
