import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { renderGuide, toAdvice, toMatters, toWho } from '../support/jsdom/renderGuide.tsx';

const heading = () => screen.getByRole('heading', { level: 1 });
const carryOn = () => screen.getByRole('button', { name: 'Continue' });
const withAnyOrNone = () => screen.getByRole('button', { name: 'Continue, with any or none' });

describe('a person who chooses nothing', () => {
  test('is told so, in the summary, beside the choices and in the title, and loses nothing', async () => {
    const { user, store } = renderGuide({ address: 'who', answers: toWho });
    await user.click(carryOn());
    const alert = screen.getByRole('alert');
    expect(within(alert).getByRole('heading')).toHaveTextContent('There is a problem');
    expect(within(alert).getByRole('link')).toHaveTextContent('Choose who this is for');
    expect(screen.getByRole('group', { name: 'Who is this for?' })).toHaveAccessibleDescription(
      'Error: Choose who this is for',
    );
    expect(document.title).toBe('Error: Who is this for? – A sample guide');
    expect(store.current().answers).toEqual(toWho);
    expect(window.location.hash).toBe('#/who');
  });

  test('is taken to the summary at every attempt', async () => {
    const { user } = renderGuide({ address: 'who', answers: toWho });
    await user.click(carryOn());
    expect(screen.getByRole('alert').parentElement).toHaveFocus();
    await user.click(carryOn());
    expect(screen.getByRole('alert').parentElement).toHaveFocus();
  });

  test('gets from the summary to the first choice without leaving the question', async () => {
    const { user } = renderGuide({ address: 'who', answers: toWho });
    await user.click(carryOn());
    await user.click(within(screen.getByRole('alert')).getByRole('link'));
    expect(screen.getByRole('radio', { name: 'Me' })).toHaveFocus();
    expect(window.location.hash).toBe('#/who');
  });
});

test('a person who answers comes to the next question, which has nothing chosen', async () => {
  const { user, store } = renderGuide({ address: 'rightNow' });
  await user.click(screen.getByRole('radio', { name: 'None of these' }));
  await user.click(carryOn());
  expect(heading()).toHaveTextContent('Who is this for?');
  for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
  expect(store.current().answers).toEqual(toWho);
});

test('a person who goes back finds their answer chosen', async () => {
  const { user } = renderGuide({ address: 'who', answers: toWho });
  await user.click(screen.getByRole('link', { name: 'Back' }));
  expect(await screen.findByRole('radio', { name: 'None of these' })).toBeChecked();
});

test('a person may tick any number of things, and finds them ticked again', async () => {
  const { user, store } = renderGuide({ address: 'matters', answers: toMatters });
  await user.click(screen.getByRole('checkbox', { name: 'Starting soon' }));
  await user.click(withAnyOrNone());
  expect(store.current().answers.at(-1)).toEqual({
    step: 'matters',
    option: 'done',
    ticks: ['startingSoon'],
  });
  await user.click(screen.getByRole('link', { name: 'Change What matters' }));
  expect(await screen.findByRole('checkbox', { name: 'Starting soon' })).toBeChecked();
  expect(screen.getByRole('checkbox', { name: 'Being sure' })).not.toBeChecked();
});

test('a person may tick nothing', async () => {
  const { user } = renderGuide({ address: 'matters', answers: toMatters });
  await user.click(withAnyOrNone());
  expect(heading()).toHaveTextContent('Your plan');
  expect(screen.getByText('Nothing ticked')).toBeInTheDocument();
});

test('a person who has read advice takes one of its ways on', async () => {
  const { user, store } = renderGuide({ address: 'askAgain', answers: toAdvice });
  await user.click(screen.getByRole('button', { name: 'That is enough' }));
  expect(heading()).toHaveTextContent('Listen first');
  expect(store.current().answers).toContainEqual({ step: 'askAgain', option: 'enough' });
});

test('a double click gives one answer', () => {
  const { store } = renderGuide({ address: 'askAgain', answers: toAdvice });
  fireEvent.click(screen.getByRole('button', { name: 'Carry on' }), { detail: 1 });
  fireEvent.click(withAnyOrNone(), { detail: 2 });
  expect(heading()).toHaveTextContent('What matters most?');
  expect(store.current().answers).toEqual(toMatters);
});

test('a key held down gives no answer of its own', () => {
  renderGuide({ address: 'matters', answers: toMatters });
  const pressed = (repeat: boolean) => fireEvent.keyDown(withAnyOrNone(), { key: 'Enter', repeat });
  expect(pressed(false)).toBe(true);
  expect(pressed(true)).toBe(false);
});

test('advice speaks to a carer about the patient', () => {
  renderGuide({
    address: 'askAgain',
    answers: [...toWho, { step: 'who', option: 'carer' }, { step: 'agreed', option: 'yes' }],
  });
  expect(heading()).toHaveTextContent('They can ask again');
});
