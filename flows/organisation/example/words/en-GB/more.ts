import type { MoreWords } from '../../../types.ts';

/** What the charity offers beside this guide. Shown after an outcome, never before one. */
export const heading: MoreWords['heading'] = (organisation) => `More from ${organisation}`;

export const parts: MoreWords['parts'] = [
  {
    heading: 'Information about kidney cancer',
    pieces: [
      { p: 'Read about kidney cancer and its treatment on our website.' },
      { readOn: 'home' },
      { p: 'For anything else, call our office.' },
      { call: 'generalEnquiries' },
    ],
  },
];
