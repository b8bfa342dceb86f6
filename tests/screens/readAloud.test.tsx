import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { goTo } from '../../src/browser/addressBar.ts';
import { renderGuide, toPlan } from '../support/jsdom/renderGuide.tsx';
import { sampleFlow } from '../support/sample/sampleFlow.ts';

const inClinic = { ...sampleFlow, keepNothing: () => true };

test('a nurse is told once to read every answer aloud, at the first question', () => {
  const { store } = renderGuide({ flow: inClinic });
  act(() => {
    for (const answer of toPlan) store.answer(answer);
  });
  const told = ['rightNow', 'who', 'askAgain', 'matters', 'plan'].filter((place) => {
    act(() => goTo(place));
    return screen.queryByText(sampleFlow.readAloud) !== null;
  });
  expect(told).toEqual(['rightNow']);
});

test('a person alone is not told to read aloud', () => {
  renderGuide({ address: 'rightNow' });
  expect(screen.queryByText(sampleFlow.readAloud)).not.toBeInTheDocument();
});
