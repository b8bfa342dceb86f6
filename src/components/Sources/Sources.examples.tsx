import type { Examples } from '../examples.ts';
import { Sources } from './Sources.tsx';

const page = {
  name: 'Kidney Cancer UK: Second opinion on diagnosis',
  href: 'https://www.kcuk.org.uk/second-opinion-on-diagnosis/',
};

export const examples = {
  'one that is linked': () => <Sources sources={[page]} />,
  'with and without a link and a date': () => (
    <Sources
      sources={[
        { ...page, dated: 'undated' },
        { name: 'MS Trust: Second opinion', href: 'https://mstrust.org.uk/a-z/second-opinion' },
        { name: 'Patients Association: Getting a second opinion (mirror copy)' },
        {
          name: 'NHS Bristol, North Somerset and South Gloucestershire: Second opinions (draft page quoting the British Medical Association)',
          dated: '2024 or later',
        },
      ]}
    />
  ),
} satisfies Examples;
