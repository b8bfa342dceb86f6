import type { Checked, NumbersCheckBy } from '../types.ts';

/** By when each number is to be checked again. The guide takes these along: past its day a number gives way to the home page. */
export const checkBy = {
  supportLine: '2027-05-22',
  generalEnquiries: '2027-05-22',
  scottishArm: '2027-05-22',
} as const satisfies NumbersCheckBy;

/** Where each number and page of `publisher.ts` was read, and when. For the build and `npm run facts`; no phone fetches it. */
export const checked: Checked = {
  supportLine: {
    source: 'https://www.kcuk.org.uk/second-opinion-on-diagnosis/',
    standing: 'primary',
    readOn: '2026-11-22',
    checkBy: checkBy.supportLine,
  },
  generalEnquiries: {
    source: 'https://www.kcuk.org.uk/second-opinion-on-diagnosis/',
    standing: 'primary',
    readOn: '2026-11-22',
    checkBy: checkBy.generalEnquiries,
  },
  scottishArm: {
    source: 'https://www.kidneycancerscot.org/second-opinion-on-diagnosis/',
    standing: 'secondary',
    readOn: '2026-11-22',
    checkBy: checkBy.scottishArm,
  },
  'pages.home': {
    source: 'https://www.kcuk.org.uk/',
    standing: 'primary',
    readOn: '2026-11-22',
    checkBy: '2027-05-22',
  },
  'pages.secondOpinion': {
    source: 'https://www.kcuk.org.uk/second-opinion-on-diagnosis/',
    standing: 'primary',
    readOn: '2026-11-22',
    checkBy: '2027-05-22',
  },
  'pages.professionals': {
    source: 'https://healthpro.kcuk.org.uk/',
    standing: 'secondary',
    readOn: '2026-11-22',
    checkBy: '2027-05-22',
  },
};
