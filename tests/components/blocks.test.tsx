import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Blocks } from '../../src/components/Blocks/Blocks.tsx';
import type { SpokenBlock } from '../../src/engine/spoken.ts';

function show(block: Omit<SpokenBlock, 'facts'>) {
  render(<Blocks blocks={[{ ...block }]} level={2} />);
}

test('parts stand one heading level down, and begin with their number where order matters', () => {
  const part = (heading: string) => ({ heading, pieces: [{ p: 'Words' }] });
  show({ heading: 'Next', pieces: [], ordered: true, parts: [part('Ring'), part('Write')] });
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Next');
  const parts = screen.getAllByRole('heading', { level: 3 });
  expect(parts.map((heading) => heading.textContent)).toEqual(['1 Ring', '2 Write']);
});

test.each([
  ['strong', 'Important: Keep going'],
  ['urgent', 'Urgent advice: Keep going'],
  ['calm', 'Information: Keep going'],
] as const)('what a %s block shows by colour is also said', (tone, said) => {
  show({ heading: 'Keep going', tone, pieces: [] });
  expect(screen.getByRole('heading')).toHaveTextContent(said);
});

test('the number of a part is said before what its colour says', () => {
  const part = { heading: 'Ring', tone: 'strong', pieces: [] } as const;
  show({ heading: 'Next', pieces: [], ordered: true, parts: [part] });
  expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(/^1 Important: Ring$/);
});

test('a tone is said without a heading too', () => {
  show({ tone: 'calm', pieces: [{ p: 'You can ask.' }] });
  expect(screen.getByText('Information:')).toBeInTheDocument();
});

test('both sides of what is weighed are named', () => {
  show({ pieces: [{ weigh: { what: 'Waiting', oneHand: 'Longer', otherHand: 'Surer' } }] });
  const terms = screen.getAllByRole('term').map((term) => term.textContent);
  const sides = screen.getAllByRole('definition').map((side) => side.textContent);
  expect(terms).toEqual(['On the one hand', 'On the other hand']);
  expect(sides).toEqual(['Longer', 'Surer']);
});

test('each nation’s help stands under its name', () => {
  show({
    heading: 'Help',
    pieces: [
      {
        forNations: [
          { name: 'Wales', pieces: [{ contact: { name: 'Llais' } }] },
          { name: 'England', pieces: [{ contact: { name: 'NHS 111', number: '111' } }] },
        ],
      },
    ],
  });
  const names = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(names).toEqual(['Wales', 'England']);
  expect(screen.getByRole('link', { name: '111' })).toHaveAttribute('href', 'tel:111');
});

test('lists and links are what they say', () => {
  show({
    pieces: [
      { checklist: ['Letters'] },
      { link: { text: 'example.org', href: 'https://example.org/' } },
    ],
  });
  expect(within(screen.getByRole('list')).getByRole('listitem')).toHaveTextContent('Letters');
  expect(screen.getByRole('link', { name: 'example.org' })).toHaveAttribute('rel', 'noreferrer');
});
