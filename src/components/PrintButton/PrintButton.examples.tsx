import type { Examples } from '../examples.ts';
import { PrintButton } from './PrintButton.tsx';

export const examples: Examples = {
  'before it is pressed': () => <PrintButton />,
};
