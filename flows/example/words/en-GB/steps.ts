import type { Flow } from '../../../../src/engine/index.ts';

/** What each step of the path asks. */
export const steps: Flow['steps'] = {
  storm: {
    kind: 'question',
    heading: 'Can you hear thunder?',
    label: 'Thunder',
    missing: 'Choose whether you can hear thunder',
    choices: { yes: { label: 'Yes' }, no: { label: 'No' } },
  },
  rain: {
    kind: 'question',
    heading: 'Is it going to rain?',
    label: 'Rain',
    missing: 'Choose whether it is going to rain',
    choices: {
      now: { label: 'It is raining now' },
      later: { label: 'Later, perhaps', hint: 'There are grey clouds.' },
      none: { label: 'No' },
    },
  },
};
