import type { Block } from '../../../types.ts';

/** Kidney cancer: who is who, and what to ask. Questions alone, and no numbers: the answers are the team’s. */
export const kidney: readonly Block[] = [
  {
    heading: 'Who is who',
    basis: 'kidney.people',
    pieces: [
      {
        list: [
          'Specialist nurse: usually the first person to call.',
          'Urologist: operates on kidneys.',
          'Oncologist: treats cancer with drugs, including immunotherapy, and radiotherapy (strong rays).',
          'Radiologist: reads scans. An interventional radiologist takes biopsies, and can treat with heat or cold.',
          'Pathologist: looks at the biopsy, a tissue sample, under the microscope.',
          'Geneticist: looks into whether it runs in the family.',
          'Pathway coordinator: keeps track of dates.',
        ],
      },
    ],
  },
  {
    heading: 'Ask which team has looked',
    basis: 'kidney.team',
    pieces: [
      {
        questions: [
          'Was this discussed by the specialist kidney cancer team, or the local one? When?',
          'What did they say, and could I have that in writing?',
          'How many operations like this does the team do in a year?',
          'Could they, or another specialist team, look at it again?',
        ],
      },
    ],
  },
  {
    heading: 'Ask about the diagnosis',
    basis: 'kidney.diagnosis',
    pieces: [
      {
        questions: [
          'Which type of kidney cancer is it, and who confirmed it?',
          'Could it be benign, that is, not cancer?',
          'Would a biopsy help, or change the plan?',
          'Could it run in the family? Should I, or my relatives, be tested?',
        ],
      },
    ],
  },
  {
    heading: 'Ask about treatment',
    basis: 'kidney.treatment',
    pieces: [
      {
        questions: [
          'Could part of the kidney be kept? If not, why not?',
          'Could it be treated with heat, cold or radiotherapy, or watched with scans?',
          'Which drugs could be used, and is there a trial?',
          'How would this affect the kidneys, now and later?',
        ],
      },
    ],
  },
  {
    heading: 'Another view without travelling',
    basis: 'kidney.withoutTravel',
    pieces: [
      {
        p: 'Hospitals can sometimes share scans with another team. Doctors arrange this between them, so ask the consultant’s secretary:',
      },
      {
        questions: [
          'Could another kidney team look at the scans and the biopsy without a visit?',
          'Who would ask them, and how would I hear what they said?',
        ],
      },
      {
        byNation: {
          england: [],
          scotland: [],
          wales: [],
          northernIreland: [
            {
              p: 'In Northern Ireland much kidney cancer work is done in one place. Ask the Trust where else a second team could be.',
            },
          ],
        },
      },
    ],
  },
];
