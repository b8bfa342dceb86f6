import type { Checked, NumbersCheckBy } from '../types.ts';

export const checkBy = {
  supportLine: '2027-05-22',
  generalEnquiries: '2027-05-22',
} as const satisfies NumbersCheckBy;

/** Nobody answers these numbers, and nothing is on these pages: they are made up, and this says so. */
export const checked: Checked = {
  supportLine: {
    source: 'https://kidneytrust.example/',
    standing: 'unseen',
    readOn: '2026-11-22',
    checkBy: checkBy.supportLine,
  },
  generalEnquiries: {
    source: 'https://kidneytrust.example/',
    standing: 'unseen',
    readOn: '2026-11-22',
    checkBy: checkBy.generalEnquiries,
  },
  'pages.home': {
    source: 'https://kidneytrust.example/',
    standing: 'unseen',
    readOn: '2026-11-22',
    checkBy: '2027-05-22',
  },
  'pages.secondOpinion': {
    source: 'https://kidneytrust.example/second-opinion/',
    standing: 'unseen',
    readOn: '2026-11-22',
    checkBy: '2027-05-22',
  },
};
