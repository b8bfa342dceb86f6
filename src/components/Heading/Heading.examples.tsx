import type { Examples } from '../examples.ts';
import { Heading } from './Heading.tsx';
import { partId } from './partId.ts';

export const examples = {
  'every level': () => (
    <>
      <Heading level={2}>Where to ask</Heading>
      <Heading level={3}>At the hospital</Heading>
      <Heading level={4}>Ask the children’s cancer unit, together with the child</Heading>
      <Heading level={5}>If the hospital says no</Heading>
      <Heading level={6}>Ask why, and ask for the reason in the notes</Heading>
    </>
  ),
  'a place to go to': () => (
    <Heading level={2} id={partId('next')}>
      What to do next
    </Heading>
  ),
} satisfies Examples;
