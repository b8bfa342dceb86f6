import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../src/guide/ErrorBoundary.tsx';

const onTheCard = 'Unwell? Call the number on your card.';

function Broken(): never {
  throw new Error('Secret detail');
}

test('a person whose screen breaks still has numbers to call, and can start again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const startAgain = vi.fn<() => void>();
  render(
    <ErrorBoundary supportLine="0800 111 2222" whenUnwell={onTheCard} onStartAgain={startAgain}>
      <Broken />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('link', { name: '0800 111 2222' })).toHaveAttribute(
    'href',
    'tel:+448001112222',
  );
  expect(screen.getByRole('link', { name: '999' })).toHaveAttribute('href', 'tel:999');
  expect(screen.getByRole('link', { name: '111' })).toHaveAttribute('href', 'tel:111');
  expect(screen.getByText(onTheCard)).toBeInTheDocument();
  expect(document.body).not.toHaveTextContent('Secret detail');
  await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
  expect(startAgain).toHaveBeenCalledOnce();
});

test('a screen that does not break is shown as it is', () => {
  render(
    <ErrorBoundary supportLine={undefined} whenUnwell={onTheCard} onStartAgain={() => undefined}>
      <p>All is well</p>
    </ErrorBoundary>,
  );
  expect(screen.getByText('All is well')).toBeInTheDocument();
});
