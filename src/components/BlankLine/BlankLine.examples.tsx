import type { Examples } from '../examples.ts';
import { BlankLine } from './BlankLine.tsx';

export const examples = {
  'one line': () => <BlankLine label="My name and date of birth" lines={1} />,
  'many lines': () => <BlankLine label="What must not be shared" lines={4} />,
  'a long label': () => (
    <BlankLine
      label="The person who may ask for me, how they know me, and their number"
      lines={2}
    />
  ),
} satisfies Examples;
