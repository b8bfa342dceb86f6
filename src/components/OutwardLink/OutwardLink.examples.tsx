import type { Examples } from '../examples.ts';
import { OutwardLink } from './OutwardLink.tsx';

export const examples = {
  'an address as its text': () => (
    <OutwardLink text="kcuk.org.uk" href="https://www.kcuk.org.uk/" />
  ),
  'a long address in a sentence': () => (
    <p>
      The charity’s page on second opinions is{' '}
      <OutwardLink
        text="kcuk.org.uk/second-opinion-on-diagnosis"
        href="https://www.kcuk.org.uk/second-opinion-on-diagnosis/"
      />
      .
    </p>
  ),
} satisfies Examples;
