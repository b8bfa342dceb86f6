import type { SpokenPiece } from '../../engine/index.ts';
import { type Examples, exampleOrganisation } from '../examples.ts';
import { Pieces } from './Pieces.tsx';

const pals: SpokenPiece = {
  contact: { name: 'PALS, the hospital’s Patient Advice and Liaison Service' },
};
const llais: SpokenPiece = {
  contact: {
    name: 'Llais',
    link: { text: 'llaiswales.org', href: 'https://llaiswales.org/' },
  },
};

/** One piece of each kind that a block may hold. */
const ofEveryKind: readonly SpokenPiece[] = [
  { p: 'A second opinion is another doctor’s view of the illness.' },
  { list: ['who to ask first', 'what to say, and a letter'] },
  { checklist: ['Scan images have gone, as well as the reports.'] },
  { questions: ['Does asking affect my place or my dates?'] },
  { script: ['Could I have the results in writing?'] },
  { sheet: [{ line: 'I agree that they may ask for me.' }, { blank: 'My signature' }] },
  {
    weigh: {
      what: 'Knowing all the options',
      oneHand: 'Another consultant may suggest a treatment that has not come up yet.',
      otherHand: 'They may suggest the very same treatment, after a wait and a journey.',
    },
  },
  { numberToCall: 'Their number is on the hospital letters.' },
  { contact: exampleOrganisation.supportLine },
  { link: { text: 'kcuk.org.uk', href: 'https://www.kcuk.org.uk/' } },
  { sources: [{ name: 'General Medical Council: Decision making and consent' }] },
];

export const examples = {
  'no piece': () => <Pieces pieces={[]} level={2} />,
  'one of every kind': () => <Pieces pieces={ofEveryKind} level={2} />,
  'help by nation, each under its name': () => (
    <Pieces
      pieces={[
        {
          forNations: [
            { name: 'England', pieces: [pals] },
            { name: 'Wales', pieces: [llais] },
          ],
        },
      ]}
      level={2}
    />
  ),
} satisfies Examples;
