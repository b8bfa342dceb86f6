import type { Examples } from '../examples.ts';
import { Heading } from '../Heading/Heading.tsx';
import { partId } from '../Heading/partId.ts';
import { Contents } from './Contents.tsx';

const parts = [
  { id: 'next', href: '#/plan/next', heading: 'What to do next' },
  { id: 'say', href: '#/plan/say', heading: 'What to say' },
  {
    id: 'whoAsks',
    href: '#/plan/whoAsks',
    heading: 'Who is asking, who for, and what they may be told',
  },
];

export const examples = {
  'no part': () => <Contents parts={[]} />,
  'several parts, which stand below': () => (
    <>
      <Contents parts={parts} />
      {parts.map(({ id, heading }) => (
        <Heading key={id} level={2} id={partId(id)}>
          {heading}
        </Heading>
      ))}
    </>
  ),
} satisfies Examples;
