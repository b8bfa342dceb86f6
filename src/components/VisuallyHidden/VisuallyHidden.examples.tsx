import type { Examples } from '../examples.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export const examples = {
  'what a colour says': () => (
    <p>
      <VisuallyHidden>Important: </VisuallyHidden>Do not wait for any appointment to report a new
      symptom.
    </p>
  ),
  'which one a link means': () => (
    <a href="#/nation">
      Change <VisuallyHidden>where the care is given</VisuallyHidden>
    </a>
  ),
} satisfies Examples;
