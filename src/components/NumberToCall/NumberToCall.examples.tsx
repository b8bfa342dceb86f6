import type { Examples } from '../examples.ts';
import { NumberToCall } from './NumberToCall.tsx';

const where = 'It is on the hospital letters.';

export const examples = {
  'still to be found': () => <NumberToCall where={where} number="" onWrite={() => {}} />,
  'to be tapped': () => <NumberToCall where={where} number="01632 960123" onWrite={() => {}} />,
  'on a page without a script': () => <NumberToCall where={where} number="" />,
} satisfies Examples;
