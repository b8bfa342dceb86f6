import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { everyStop as way } from '../../src/components/Route/Route.examples.tsx';
import { Route } from '../../src/components/Route/Route.tsx';

test('a person who cannot see the drawing hears the whole way in its order', () => {
  render(<Route {...way} />);
  const figure = screen.getByRole('figure');
  expect(figure).toHaveTextContent(/^Keep every appointment you have\./);
  const heard = within(figure)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(heard).toEqual([
    'YouYou know what to ask, and have it on paper.',
    'A talk with the doctorIt is explained again. Often that is enough.',
    'The specialist nurseCall them first. Ask whether your dates can be kept.',
    'The GPThey can refer on to another specialist.',
    'You may have to wait, and travel.The second consultantThey are told it is a second opinion. They should have the results.',
    'Back to your own teamThey stay in charge, unless a letter says that someone else is.',
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
