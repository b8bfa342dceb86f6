import type { Examples } from '../examples.ts';
import { PrintButton } from './PrintButton.tsx';

export const examples = {
  'before it is pressed': () => <PrintButton />,
} satisfies Examples;
