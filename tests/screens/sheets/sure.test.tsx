import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { sheetWords } from '#interface/sheetWords.ts';
import { openSheet } from '../../support/jsdom/openSheet.tsx';

const { sure: said } = sheetWords;

async function answer(user: UserEvent, which: string, option: string): Promise<void> {
  const group = screen.getByRole('group', { name: `Is the ${which} thing clear?` });
  await user.click(within(group).getByRole('radio', { name: option }));
}
const ask = (user: UserEvent) => user.click(screen.getByRole('button', { name: said.ask }));
const heading = () => screen.queryByRole('heading', { level: 3, name: said.heading });
const helps = () =>
  screen.queryAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent);

test('a person finds nothing answered for them, and no result before they ask', async () => {
  const { user } = await openSheet('options');
  for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
  await answer(user, 'first', 'No');
  expect(heading()).not.toBeInTheDocument();
  expect(screen.getAllByText('By its authors.').length).toBeGreaterThan(0);
});

test('a person is taken to what helps with each “no”, and to nothing else', async () => {
  const { user } = await openSheet('options');
  await answer(user, 'first', 'Yes');
  await answer(user, 'second', 'No');
  await answer(user, 'fourth', 'No');
  await ask(user);
  expect(heading()).toHaveFocus();
  expect(helps()).toEqual(['Help with the second thing', 'Help with the fourth thing']);
  expect(screen.getByText('Try second.')).toBeInTheDocument();
  expect(screen.queryByText('Carry on.')).not.toBeInTheDocument();
});

test('a person who changes their mind finds the help changed, so that paper never contradicts it', async () => {
  const { user } = await openSheet('options');
  await answer(user, 'first', 'No');
  await ask(user);
  expect(helps()).toEqual(['Help with the first thing']);
  await answer(user, 'first', 'Yes');
  expect(helps()).toEqual(['All clear']);
  await ask(user);
  expect(heading()).toHaveFocus();
});

test('a person who asks without an answer is not told that all is clear', async () => {
  const { user } = await openSheet('options');
  await ask(user);
  expect(heading()).toHaveFocus();
  expect(screen.getByText(said.nothingYet)).toBeInTheDocument();
  expect(helps()).toEqual([]);
});

test('a person is never given a score or a count', async () => {
  const { user } = await openSheet('options');
  for (const which of ['first', 'second', 'third', 'fourth']) await answer(user, which, 'No');
  await ask(user);
  expect(helps()).toHaveLength(4);
  const result = heading()?.parentElement;
  expect(result).toHaveTextContent('Try fourth.');
  expect(result).not.toHaveTextContent(/\d|one|two|three|four |score|result/i);
});

test('a person finds what they said after another screen, and nothing of it is stored', async () => {
  const { user, storage } = await openSheet('options');
  const before = storage.read();
  await answer(user, 'third', 'No');
  await user.click(screen.getByRole('link', { name: 'Back to your place in the guide' }));
  window.history.back();
  const group = await screen.findByRole('group', { name: 'Is the third thing clear?' });
  expect(within(group).getByRole('radio', { name: 'No' })).toBeChecked();
  expect(storage.read()).toBe(before);
});
