import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderGuide, toAdvice, toPlan, toWho } from '../support/jsdom/renderGuide.tsx';

const heading = () => screen.getByRole('heading', { level: 1 });

test('a person who opens the guide has the focus where the browser puts it', () => {
  renderGuide({ address: 'rightNow' });
  expect(document.body).toHaveFocus();
  expect(document.title).toBe('Is any of this happening now? – A sample guide');
});

test('a person who moves on arrives at the heading, at the top of the screen', async () => {
  const { user } = renderGuide({ address: 'askAgain', answers: toAdvice });
  await user.click(screen.getByRole('button', { name: 'Carry on' }));
  expect(heading()).toHaveFocus();
  expect(heading()).toHaveTextContent('What matters most?');
  expect(document.title).toBe('What matters most? – A sample guide');
  expect(window.scrollTo).toHaveBeenCalledWith(0, 0);
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('the start page is titled with the name of the guide alone', () => {
  renderGuide();
  expect(document.title).toBe('A sample guide');
});

test('a person who comes back may carry on where they left off', async () => {
  const { user } = renderGuide({ answers: toAdvice });
  await user.click(screen.getByRole('link', { name: 'Carry on where you left off' }));
  await screen.findByRole('heading', { name: 'You can ask again' });
});

test('a person who comes back may start again, with nothing kept', async () => {
  const { user, storage } = renderGuide({ answers: toAdvice });
  await user.click(screen.getByRole('button', { name: 'Start again' }));
  expect(heading()).toHaveTextContent('Is any of this happening now?');
  expect(storage.read()).toBeNull();
});

test('a link to a later question leads to the first one, and says why', () => {
  renderGuide({ address: 'askAgain' });
  expect(heading()).toHaveTextContent('Is any of this happening now?');
  expect(heading()).toHaveAccessibleDescription(/Please answer this question first/);
  expect(window.location.hash).toBe('#/rightNow');
});

test('a link to a question off the path leads to where the person stands', () => {
  renderGuide({ address: 'agreed', answers: toAdvice });
  expect(heading()).toHaveTextContent('You can ask again');
  expect(screen.getByText(/not part of your path/)).toBeInTheDocument();
});

test('a link from another version of the guide says so, and shows nothing of what it held', () => {
  renderGuide({ address: 'no-such-screen', answers: toWho });
  expect(heading()).toHaveTextContent('We could not find that page');
  expect(document.body).not.toHaveTextContent('no-such-screen');
  expect(screen.getByRole('link', { name: 'Go to your place in the guide' })).toHaveAttribute(
    'href',
    '#/who',
  );
  expect(screen.getByRole('link', { name: 'Go to the start' })).toBeInTheDocument();
});

test('a link that was cut short is shown calmly', () => {
  renderGuide({ address: '%E0%A4%A' });
  expect(heading()).toHaveTextContent('We could not find that page');
});

test('a page about the guide leads back to where the person stands', () => {
  renderGuide({ address: 'privacy', answers: toWho });
  expect(heading()).toHaveTextContent('Your privacy');
  expect(screen.getByRole('link', { name: 'Back to your place in the guide' })).toHaveAttribute(
    'href',
    '#/who',
  );
});

test('urgent help is one link away', async () => {
  const { user } = renderGuide({ answers: toPlan, address: 'plan' });
  await user.click(screen.getByRole('link', { name: 'Get urgent help' }));
  await screen.findByRole('heading', { name: 'Urgent help', level: 1 });
  expect(screen.getByRole('link', { name: '999' })).toHaveAttribute('href', 'tel:999');
});
