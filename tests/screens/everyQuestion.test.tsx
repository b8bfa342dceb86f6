import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { words } from '#interface/words.ts';
import { flow } from '../../flows/second-opinion/index.ts';
import { shortestWays } from '../../scripts/ways/shortestWays.ts';
import { App } from '../../src/guide/App.tsx';
import { openJourneyStore } from '../../src/guide/journeyStore.ts';
import { createLazy } from '../../src/guide/loading/lazy.ts';
import { fakeStorage } from '../support/jsdom/renderGuide.tsx';

/** Every question of the guide, as somebody meets it who presses Continue too soon. */
const questions = shortestWays('acrossBorder').filter(
  ({ at }) => flow.path[at]?.tags === 'question',
);

afterEach(cleanup);

test('there are questions to get wrong', () => expect(questions.length).toBeGreaterThan(20));

test.each(questions)(
  'A2, A3: a person who gives no answer at $at ($voice) is told so, in one place, as often as they try',
  ({ at, answers }) => {
    window.history.replaceState(null, '', `/#/${at}`);
    const never = createLazy(() => new Promise<never>(() => {}));
    const store = openJourneyStore(flow, fakeStorage(null), () => 0);
    for (const answer of answers) store.answer(answer);
    const today = () => new Date(flow.checkedOn);
    render(<App flow={flow} store={store} outcome={never} near={never} today={today} />);
    const heading = screen.getByRole('heading', { level: 1 }).textContent;

    for (const attempt of ['first', 'second']) {
      screen.getByRole('heading', { level: 1 }).focus();
      fireEvent.click(screen.getByRole('button', { name: words.step.continue }));

      const alerts = screen.getAllByRole('alert');
      expect(alerts, `${attempt} attempt`).toHaveLength(1);
      const [alert] = alerts;
      const summary = alert?.parentElement;
      if (!alert || !summary) throw new Error('nobody is told');
      // The alert is inside what takes the focus, and that has no name: else it would be said twice.
      expect(summary).toHaveFocus();
      expect(summary).not.toHaveAttribute('role');
      expect(summary).not.toHaveAttribute('aria-labelledby');
      expect(document.querySelectorAll('[aria-live]')).toHaveLength(0);
      expect(within(alert).getByRole('heading', { level: 2 })).toHaveTextContent(
        words.errors.heading,
      );
      const link = within(alert).getByRole('link');
      const message = link.textContent ?? '';
      expect(message).not.toBe('');
      expect(screen.getByRole('group')).toHaveAccessibleDescription(
        expect.stringContaining(`${words.errors.prefix} ${message}`),
      );
      expect(document.title).toBe(`${words.errors.prefix} ${heading} – ${flow.name}`);
      expect(store.current().answers).toEqual(answers);
      expect(document.querySelector('form')).toHaveAttribute('novalidate');
    }

    const [first] = screen.getAllByRole('radio');
    fireEvent.click(screen.getByRole('alert').querySelector('a') as Element);
    expect(first).toHaveFocus();
    expect(window.location.hash).toBe(`#/${at}`);
  },
);

test('A2: a person hears of nothing while they only look round', () => {
  window.history.replaceState(null, '', `/#/${flow.first}`);
  const never = createLazy(() => new Promise<never>(() => {}));
  const store = openJourneyStore(flow, fakeStorage(null), () => 0);
  const today = () => new Date(flow.checkedOn);
  render(<App flow={flow} store={store} outcome={never} near={never} today={today} />);
  for (const radio of screen.getAllByRole('radio')) {
    act(() => radio.focus());
    act(() => radio.blur());
  }
  expect(screen.queryByRole('alert')).toBeNull();
});

test('A2: a person who was told so at one question is not told so at the next', () => {
  window.history.replaceState(null, '', '/#/nation');
  const never = createLazy(() => new Promise<never>(() => {}));
  const store = openJourneyStore(flow, fakeStorage(null), () => 0);
  store.answer({ step: 'rightNow', option: 'none' });
  const today = () => new Date(flow.checkedOn);
  render(<App flow={flow} store={store} outcome={never} near={never} today={today} />);
  const goOn = screen.getByRole('button', { name: words.step.continue });
  fireEvent.click(goOn);
  expect(screen.getByRole('alert')).toBeInTheDocument();
  fireEvent.click(screen.getAllByRole('radio')[0] as Element);
  act(() => fireEvent.click(goOn));
  expect(window.location.hash).toBe('#/who');

  // Nor when they come back to the first: they have answered it.
  act(() => {
    window.history.replaceState(null, '', '#/nation');
    window.dispatchEvent(new PopStateEvent('popstate'));
  });
  expect(screen.getByRole('button', { name: words.step.continue })).toBe(goOn);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(document.title).not.toContain(words.errors.prefix);
});
