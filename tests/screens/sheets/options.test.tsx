import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openSheet } from '../../support/jsdom/openSheet.tsx';

/** The same rows for each option. */
const terms = [
  'What it is',
  'Good points',
  'Hard points',
  'What it is like',
  'Who arranges it',
  'Starting soon',
];

test('a person finds every option with the same rows in the same order', async () => {
  await openSheet('options');
  const options = screen.getAllByRole('article');
  expect(options).toHaveLength(3);
  for (const option of options) {
    const rows = within(option).getAllByRole('term');
    expect(rows.map(({ textContent }) => textContent)).toEqual(terms);
    expect(within(option).getAllByRole('listitem')).toHaveLength(4);
    expect(option.className).toBe('option');
  }
  expect(within(options[0] as HTMLElement).getByRole('heading', { level: 2 })).toHaveTextContent(
    'To ask',
  );
  expect(screen.getByText('Soon with pay')).toBeInTheDocument();
});

test('a person reads which options their answers point to, in words', async () => {
  await openSheet('options');
  const [ask, wait] = screen.getAllByRole('article');
  expect(ask).toHaveTextContent('Possible for you');
  expect(wait).not.toHaveTextContent('Possible');
});
