import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { examples as blocks } from '../../src/components/Blocks/Blocks.examples.tsx';
import { Blocks } from '../../src/components/Blocks/Blocks.tsx';
import { examples as weigh } from '../../src/components/Weigh/Weigh.examples.tsx';
import type { SpokenBlock } from '../../src/engine/index.ts';

function show(block: Omit<SpokenBlock, 'facts'>) {
  render(<Blocks blocks={[{ ...block }]} level={2} />);
}

test('parts stand one heading level down, and begin with their number where order matters', () => {
  render(blocks['steps in their order']());
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('What to do next');
  const parts = screen.getAllByRole('heading', { level: 3 });
  expect(parts.map((heading) => heading.textContent)).toEqual([
    // The number is said before what its colour says.
    '1 Important: Tell someone at once if anything changes',
    '2 Go back to the GP and ask to be referred again',
  ]);
});

test.each([
  ['strong', 'Important: Keep going'],
  ['urgent', 'Urgent advice: Keep going'],
  ['calm', 'Information: Keep going'],
] as const)('what a %s block shows by colour is also said', (tone, said) => {
  show({ heading: 'Keep going', tone, pieces: [] });
  expect(screen.getByRole('heading')).toHaveTextContent(said);
});

test('a tone is said without a heading too', () => {
  render(blocks['what is set apart, without a heading']());
  expect(screen.getByText('Information:')).toBeInTheDocument();
});

test('both sides of what is weighed are named', () => {
  render(weigh['one thing']());
  const terms = screen.getAllByRole('term').map((term) => term.textContent);
  const sides = screen.getAllByRole('definition').map((side) => side.textContent);
  expect(terms).toEqual(['For asking', 'Against asking']);
  expect(sides).toEqual([
    'You can ask if another team could look at the scans without a visit.',
    'Seeing another consultant may mean a wait, and treatment may start later.',
  ]);
});

test('each nation’s help stands under its name', () => {
  render(blocks['help by nation']());
  const names = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(names).toEqual(['Wales', 'Northern Ireland']);
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
