import type { Examples } from '../examples.ts';
import { Button } from './Button.tsx';

export const examples = {
  'the way on': () => <Button type="submit">Continue</Button>,
  secondary: () => <Button secondary>Print this page</Button>,
  'with many words': () => (
    <Button secondary>I have read this, and would like to go on asking for a second opinion</Button>
  ),
  'with a hint': () => (
    <>
      <p id="clear-example">This removes your answers from this device.</p>
      <Button secondary aria-describedby="clear-example">
        Clear my answers
      </Button>
    </>
  ),
} satisfies Examples;
