import type { Examples } from '../examples.ts';
import { Script } from './Script.tsx';

export const examples = {
  'one line': () => <Script lines={['Could you go over my diagnosis with me again?']} />,
  'several lines': () => (
    <Script
      lines={[
        'Some parts are not clear to me yet.',
        'I would also like to hear about other treatments.',
        'I am asking for someone who cannot decide this. I have legal authority to make health decisions for them.',
      ]}
    />
  ),
} satisfies Examples;
