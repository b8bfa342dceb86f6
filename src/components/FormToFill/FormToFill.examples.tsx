import type { Examples } from '../examples.ts';
import { FormToFill } from './FormToFill.tsx';

export const examples = {
  'one blank': () => <FormToFill rows={[{ blank: 'The patient’s name' }]} />,
  'a note of consent': () => (
    <FormToFill
      rows={[
        { line: 'I agree that the person below may ask for a second opinion for me.' },
        { blank: 'My name and date of birth' },
        { blank: 'The person who may ask for me' },
        { line: 'The GP surgery and the hospital may talk with this person about:' },
        { blank: 'Everything about this illness (write yes or no)' },
        { blank: 'What must not be shared', lines: 3 },
        {
          line: 'This is my own free choice, and not consent to treatment. I can take it back at any time by telling you.',
        },
        { blank: 'My signature, and the date' },
      ]}
    />
  ),
} satisfies Examples;
