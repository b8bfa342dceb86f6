import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { words } from '#interface/words.ts';
import type { OutcomeParts } from '../../src/guide/context.ts';
import { createLazy } from '../../src/guide/loading/lazy.ts';
import { renderGuide, toMatters, toPlan } from '../support/jsdom/renderGuide.tsx';
import { sampleAdvise } from '../support/sample/sampleFlow.ts';

test('a person in an emergency sees what to do, a way back, and no other number', () => {
  renderGuide({ address: 'plan', answers: [{ step: 'rightNow', option: 'emergency' }] });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Call 999 now');
  expect(screen.getByRole('link', { name: '999' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Back' })).toHaveAttribute('href', '#/rightNow');
  expect(screen.getByRole('link', { name: 'Get urgent help' })).toBeInTheDocument();
  expect(document.body).not.toHaveTextContent('0800 111 2222');
  expect(screen.queryByRole('contentinfo')).not.toBeInTheDocument();
  expect(screen.queryByText('Your answers')).not.toBeInTheDocument();
});

test('a person with a plan sees their answers, each with a way to change it', () => {
  renderGuide({ address: 'plan', answers: toPlan });
  const rows = screen.getAllByRole('link', { name: /^Change / });
  expect(rows.map((row) => row.getAttribute('href'))).toEqual([
    '#/rightNow',
    '#/who',
    '#/askAgain',
    '#/matters',
  ]);
});

test('a person can call the support line from every screen but the urgent ones', () => {
  renderGuide({ address: 'plan', answers: toPlan });
  const banner = within(screen.getByRole('banner'));
  expect(banner.getByRole('link', { name: 'Call us: 0800 111 2222' })).toHaveAttribute(
    'href',
    'tel:+448001112222',
  );
});

test('paper says whose it is, whom to call and how old it is', () => {
  renderGuide({ address: 'plan', answers: toPlan });
  const main = screen.getByRole('main');
  expect(main).toHaveTextContent('A sample guide, Sample Charity0800 111 2222');
  expect(main).toHaveTextContent('Printed: 22 November 2026');
  expect(main).toHaveTextContent('Last checked: 1 November 2026');
  expect(main).toHaveTextContent('Next check: 1 May 2027');
});

test('a person prints from a button', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  const { user } = renderGuide({ address: 'plan', answers: toPlan });
  await user.click(screen.getByRole('button', { name: 'Print this page' }));
  expect(print).toHaveBeenCalledOnce();
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

test('a person whose browser does not print from a button is told what to do instead', async () => {
  vi.spyOn(window, 'print').mockImplementation(() => {
    throw new Error('blocked');
  });
  const { user } = renderGuide({ address: 'plan', answers: toPlan });
  await user.click(screen.getByRole('button', { name: 'Print this page' }));
  expect(screen.getByRole('status')).toHaveTextContent(/browser’s menu/);
});

test('a guide past its check says so on the start page and on the plan', () => {
  renderGuide({ address: 'plan', answers: toPlan, today: new Date('2027-06-01') });
  expect(screen.getByText(/due to be checked/)).toBeInTheDocument();
});

test('a person who is quicker than the line is told that the plan is on its way, and arrives at it', async () => {
  let come = (_: OutcomeParts) => {};
  const outcome = createLazy(() => new Promise<OutcomeParts>((resolve) => (come = resolve)));
  const { user } = renderGuide({ address: 'matters', answers: toMatters, outcome });
  await user.click(screen.getByRole('button', { name: words.step.continueWithAny }));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(words.near.outcome);
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  expect(screen.getByRole('status')).toHaveTextContent(words.near.coming);
  come({ advise: sampleAdvise });
  expect(await screen.findByRole('heading', { level: 1, name: 'Your plan' })).toHaveFocus();
  expect(screen.queryByText(words.near.coming)).not.toBeInTheDocument();
});

test('a person whose plan did not come keeps their answers, and gets it with another try', async () => {
  let isDown = true;
  const outcome = createLazy(async () => {
    if (isDown) throw new Error('no connection');
    return { advise: sampleAdvise };
  });
  const { user, store } = renderGuide({ address: 'plan', answers: toPlan, outcome });
  expect(await screen.findByText(words.near.failed)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: words.near.oneStep })).toHaveAttribute(
    'href',
    '#/matters',
  );
  isDown = false;
  await user.click(screen.getByRole('button', { name: words.near.tryAgain }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Your plan' })).toHaveFocus();
  expect(store.current().answers).toEqual(toPlan);
});

test('nobody waits for what to do in an emergency', () => {
  const outcome = createLazy(() => new Promise<OutcomeParts>(() => {}));
  const answers = [{ step: 'rightNow', option: 'emergency' }];
  renderGuide({ address: 'plan', answers, outcome });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Call 999 now');
});
