import type { Examples } from '../examples.ts';
import { BackLink } from './BackLink.tsx';

export const examples = {
  'to the step before': () => <BackLink href="#/nation">Back</BackLink>,
  'to the start': () => <BackLink href="#/">Back to the start</BackLink>,
  'with many words': () => <BackLink href="#/plan">Back to your place in the guide</BackLink>,
} satisfies Examples;
