import type { Block } from '../../../types.ts';

/** What a professional does at the end, with the patient (P6). */
export const checkUnderstanding: Block = {
  heading: 'Cyn i chi orffen, gyda’ch gilydd',
  facts: ['P6'],
  tone: 'calm',
  pieces: [
    { p: 'Darllenwch gam cyntaf y cynllun yn uchel. Yna ewch drwy’r cwestiynau gyda’ch gilydd.' },
    {
      p: 'Gofynnwch: “Er mwyn i mi wybod fy mod i’n glir, beth wnewch chi yn gyntaf, a phwy fyddwch chi’n ei ffonio?” Os oes rhywbeth yn aneglur, dywedwch ef mewn ffordd arall.',
    },
    {
      p: 'Argraffwch yr hyn mae’r claf ei eisiau, neu rhowch ef ar eu ffôn eu hunain. Yna dewiswch “Clirio ar gyfer y claf nesaf”.',
    },
  ],
};
