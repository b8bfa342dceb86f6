import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Route } from '../../src/components/Route/Route.tsx';
import type { RouteWords } from '../../src/engine/words.ts';

const way: RouteWords<string> = {
  allAlong: 'Keep every appointment.',
  stops: [
    { sign: 'you', who: 'You', what: 'You know what to ask.' },
    { sign: 'talk', who: 'A talk', what: 'It is explained again.' },
    { sign: 'nurse', who: 'The nurse', what: 'Ring them first.' },
    { sign: 'gp', who: 'The GP', what: 'Can refer.' },
    { sign: 'consultant', who: 'The second consultant', what: 'Looks afresh.', before: 'A wait.' },
    { sign: 'team', who: 'Back to your team', what: 'They stay in charge.' },
  ],
};

test('a person who cannot see the drawing hears the whole way in its order', () => {
  render(<Route {...way} />);
  const figure = screen.getByRole('figure');
  expect(figure).toHaveTextContent(/^Keep every appointment\./);
  const heard = within(figure)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(heard).toEqual([
    'YouYou know what to ask.',
    'A talkIt is explained again.',
    'The nurseRing them first.',
    'The GPCan refer.',
    'A wait.The second consultantLooks afresh.',
    'Back to your teamThey stay in charge.',
  ]);
});

test('a person sees a sign of its own beside each kind of stop, and hears none of them', () => {
  const { container } = render(<Route {...way} />);
  const signs = [...container.querySelectorAll('svg')];
  expect(signs).toHaveLength(way.stops.length);
  for (const sign of signs) expect(sign).toHaveAttribute('aria-hidden', 'true');
  const drawings = signs.map((sign) => sign.querySelector('path')?.getAttribute('d'));
  expect(new Set(drawings).size).toBe(way.stops.length);
});

test('a person who meets the same one twice on the way sees both stops', () => {
  const again = { sign: 'gp', who: 'The GP', what: 'Hears what was said.' } as const;
  render(<Route {...way} stops={[...way.stops, again]} />);
  expect(screen.getAllByText('The GP')).toHaveLength(2);
});

test('a drawing needs no style attribute, which a strict policy would refuse', () => {
  const { container } = render(<Route {...way} />);
  expect(container.querySelector('[style]')).toBeNull();
});
