import type { MoreWords } from '../../../types.ts';

/** What the charity offers beside this guide. Shown after an outcome, never before one. */
export const heading: MoreWords['heading'] = (organisation) => `More from ${organisation}`;

export const parts: MoreWords['parts'] = [
  {
    heading: 'Information about kidney cancer',
    basis: 'more.information',
    pieces: [
      { p: 'Read about kidney cancer and its treatment on our website.' },
      { readOn: 'home' },
      { p: 'For anything else about the charity, call our office.' },
      { call: 'generalEnquiries' },
      {
        byNation: {
          england: [],
          wales: [],
          northernIreland: [],
          scotland: [{ call: 'scottishArm' }],
        },
      },
    ],
  },
  {
    heading: 'Clinical trials',
    basis: 'trials',
    pieces: [
      {
        p: 'A clinical trial tests a treatment with people who agree to take part. Finding one near you can be hard, and we can help.',
      },
      {
        p: 'Our website explains how trials work and which words to search for. Ask your doctors and nurses as well.',
      },
    ],
  },
  {
    heading: 'Your say counts',
    basis: 'more.survey',
    pieces: [
      {
        p: 'Each year our survey asks patients about their care and treatment. Now and then there is a short one on a single topic.',
      },
      {
        p: 'The answers show whether care is the same everywhere, and where it falls short, as in early diagnosis. They guide our campaigns.',
      },
      {
        p: 'We have taken results to the International Kidney Cancer Coalition conference and the national Early Diagnosis Conference. All results are on our website, where you can take part.',
      },
    ],
  },
  {
    heading: 'Research and giving',
    basis: 'more.research',
    pieces: [
      {
        p: 'We pay for research into kidney cancer, to work towards a cure and better treatments. Some sponsors ask us to use their gift for grass-roots research.',
      },
      { p: 'If you would like to give to research, please call our office.' },
    ],
  },
];
