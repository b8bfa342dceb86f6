import type { SureWords } from '../../../../../src/flow/extras.ts';
import { organisation } from '../../../../organisation.ts';
import type { Block } from '../../../types.ts';

/** Nothing is counted: a person says yes or no for themselves, and a no leads to the one thing that helps. */

const before: Block = {
  facts: ['SURE'],
  pieces: [
    {
      p: {
        you: 'Pedwar cwestiwn i’w gofyn i chi’ch hun am beth i’w wneud nesaf. Nid yw eich atebion yn cael eu hanfon i unman, ac nid oes dim yn cael ei gyfrif.',
        they: 'Pedwar cwestiwn i’w gofyn i’ch gilydd am beth i’w wneud nesaf. Nid yw eich atebion yn cael eu hanfon i unman, ac nid oes dim yn cael ei gyfrif.',
      },
    },
  ],
};

export const sure: SureWords = {
  before,
  questions: [
    {
      id: 'sure',
      question: {
        you: 'Ydych chi’n teimlo’n siŵr am beth i’w wneud nesaf?',
        they: 'Ydy’r ddau ohonoch yn teimlo’n siŵr am beth i’w wneud nesaf?',
      },
      helps: {
        heading: 'Pan nad ydych yn siŵr',
        facts: ['S33', 'D10', 'P13'],
        pieces: [
          {
            p: 'Gofynnwch i’r tîm erbyn pryd mae angen penderfyniad. Gofynnwch hefyd a allai aros tan hynny wneud niwed.',
          },
        ],
      },
    },
    {
      id: 'know',
      question: {
        you: 'Ydych chi’n gwybod beth yw pwyntiau da a phwyntiau anodd pob dewis?',
        they: 'Ydy’r ddau ohonoch yn gwybod beth yw pwyntiau da a phwyntiau anodd pob dewis?',
      },
      helps: {
        heading: 'Pan nad ydych yn gwybod y pwyntiau da a’r pwyntiau anodd',
        facts: ['P8'],
        pieces: [
          {
            p: 'Edrychwch ar y dewisiadau wrth ymyl ei gilydd, ac ewch â’ch cwestiynau gyda chi.',
          },
        ],
        links: [{ to: 'options', text: 'Gweld y dewisiadau ochr yn ochr' }],
      },
    },
    {
      id: 'matters',
      question: {
        you: 'Ydy hi’n glir i chi pa rai o’r pwyntiau hyn sydd bwysicaf?',
        they: 'Ydy hi’n glir i’r ddau ohonoch pa rai o’r pwyntiau hyn sydd bwysicaf?',
      },
      helps: {
        heading: 'Pan nad yw’n glir beth sydd bwysicaf',
        facts: ['P3'],
        pieces: [
          {
            p: 'Dywedwch wrth rywun rydych yn ymddiried ynddyn nhw beth rydych yn ei obeithio, a beth rydych yn ei ofni fwyaf. Gall ei ddweud yn uchel, neu ei ysgrifennu i lawr, ei wneud yn gliriach.',
          },
        ],
      },
    },
    {
      id: 'support',
      question: {
        you: 'Oes gennych chi ddigon o gefnogaeth a chyngor i ddewis?',
        they: 'Oes gan y ddau ohonoch ddigon o gefnogaeth a chyngor i ddewis?',
      },
      helps: {
        heading: 'Pan hoffech chi gael mwy o gefnogaeth',
        facts: ['S1', 'S54', 'S55'],
        pieces: [
          { p: 'Siaradwch am y peth gyda rhywun sy’n gwybod am ganser yr aren:' },
          { contact: organisation.supportLine },
        ],
      },
    },
  ],
  allClear: {
    heading: 'Ni ddywedoch na wrth unrhyw gwestiwn',
    facts: ['SURE'],
    pieces: [
      {
        p: 'Mae’r cynllun yn dweud sut i fynd ymlaen. Gallwch ddod yn ôl at y cwestiynau hyn unrhyw bryd.',
      },
    ],
  },
  credit: {
    facts: ['SURE'],
    pieces: [
      {
        p: 'Mae’r cwestiynau hyn yn dilyn y prawf SURE gan France Légaré, Annette O’Connor a chydweithwyr (2010). Ni biau’r geiriad.',
      },
    ],
  },
};

/** For a carer who decides in the person's place, alone or as a parent: nobody else can be asked. */
export const alone: Readonly<Record<string, string>> = {
  sure: 'Ydych chi’n teimlo’n siŵr am beth i’w wneud nesaf drostyn nhw?',
  know: 'Ydych chi’n gwybod beth yw pwyntiau da a phwyntiau anodd pob dewis?',
  matters: 'Ydy hi’n glir pa rai o’r pwyntiau hyn sydd bwysicaf iddyn nhw?',
  support: 'Oes gennych chi ddigon o gefnogaeth a chyngor i ddewis?',
};

export const beforeAlone: Block = {
  facts: ['SURE'],
  pieces: [
    {
      p: 'Pedwar cwestiwn i’w gofyn i chi’ch hun, gyda nhw cyn belled ag y gallan nhw. Nid yw eich atebion yn cael eu hanfon i unman, ac nid oes dim yn cael ei gyfrif.',
    },
  ],
};
