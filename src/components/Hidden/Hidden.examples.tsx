import type { Examples } from '../examples.ts';
import { Hidden } from './Hidden.tsx';

export const examples = {
  'what a colour says': () => (
    <p>
      <Hidden>Important: </Hidden>Do not wait for any appointment to report a new symptom.
    </p>
  ),
  'which one a link means': () => (
    <a href="#/nation">
      Change <Hidden>where the care is given</Hidden>
    </a>
  ),
} satisfies Examples;
