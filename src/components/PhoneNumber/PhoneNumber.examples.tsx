import { type Examples, exampleOrganisation } from '../examples.ts';
import { PhoneNumber } from './PhoneNumber.tsx';

export const examples = {
  'three digits in a sentence': () => (
    <p>
      If someone’s life may be in danger, call <PhoneNumber number="999" />.
    </p>
  ),
  'a long number': () => <PhoneNumber number={exampleOrganisation.supportLine.number} />,
} satisfies Examples;
