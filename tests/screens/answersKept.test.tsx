import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openTabStorage } from '../../src/browser/entryStorage.ts';
import { savedVersion } from '../../src/engine/index.ts';
import {
  fakeStorage,
  noon,
  renderGuide,
  toAdvice,
  toPlan,
  toWho,
} from '../support/jsdom/renderGuide.tsx';

const heading = () => screen.getByRole('heading', { level: 1 });

test('a person who changes an answer is told what no longer counts', async () => {
  const { user } = renderGuide({ address: 'plan', answers: toPlan });
  await user.click(screen.getByRole('link', { name: 'Change Who it is for' }));
  await user.click(await screen.findByRole('radio', { name: 'Someone I care for' }));
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  expect(heading()).toHaveTextContent('Have they agreed?');
  // The path can still come to the other answers, so nothing is lost yet.
  expect(screen.queryByText(/no longer counts/)).not.toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: 'No' }));
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  expect(heading()).toHaveAccessibleDescription(/no longer counts:.*Asking again.*What matters/);
});

test('a person who changes nothing of weight comes straight back to the plan', async () => {
  const { user } = renderGuide({ address: 'who', answers: toPlan });
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  expect(heading()).toHaveTextContent('Your plan');
  expect(screen.queryByText(/no longer counts/)).not.toBeInTheDocument();
});

test('a person who clears their answers leaves nothing behind, and is told so', async () => {
  const { user, store, storage } = renderGuide({ address: 'who', answers: toWho });
  await user.click(screen.getByRole('button', { name: 'Clear my answers' }));
  expect(storage.read()).toBeNull();
  expect(store.current().answers).toEqual([]);
  expect(heading()).toHaveFocus();
  expect(heading()).toHaveTextContent('Start here');
  expect(heading()).toHaveAccessibleDescription(/Your answers have been cleared/);
  expect(screen.queryByRole('button', { name: 'Clear my answers' })).not.toBeInTheDocument();
});

test('a person who clears their answers on the start page is not left without focus', async () => {
  const { user } = renderGuide({ answers: toWho });
  await user.click(screen.getByRole('button', { name: 'Clear my answers' }));
  expect(heading()).toHaveFocus();
});

test('a person whose browser blocks storage can use the guide, and hears nothing of it', async () => {
  const storage = openTabStorage(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  const { user } = renderGuide({ address: 'rightNow', storage });
  await user.click(screen.getByRole('radio', { name: 'None of these' }));
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  expect(heading()).toHaveTextContent('Who is this for?');
  expect(heading()).not.toHaveAccessibleDescription();
});

test('a person whose storage is full is told to keep the page open', async () => {
  const storage = { ...fakeStorage(), write: () => false };
  const { user } = renderGuide({ address: 'rightNow', storage });
  await user.click(screen.getByRole('radio', { name: 'None of these' }));
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  expect(heading()).toHaveAccessibleDescription(/could not save your answers/);
});

test.each([
  ['old', { version: savedVersion, savedAt: 0, answers: toAdvice }, /more than 2 hours old/],
  ['spoilt', 'nonsense', /could not be read/],
  ['newer', { version: savedVersion + 1, savedAt: noon, answers: [] }, /newer version/],
])('a person whose saved answers are %s is told so', (_, saved, told) => {
  renderGuide({ saved: JSON.stringify(saved) });
  expect(heading()).toHaveAccessibleDescription(told);
});
