import { act, screen } from '@testing-library/react';
import { goTo } from '../../../src/browser/addressBar.ts';
import { type Answers, type Flow, type Letter, save } from '../../../src/engine/index.ts';
import type { NearParts } from '../../../src/guide/context.ts';
import { letterSheet } from '../../../src/sheets/letter/LetterScreen.tsx';
import { sampleFlow } from '../sample/sampleFlow.ts';
import { sampleLetters } from '../sample/sampleLetters.ts';
import { noon, renderGuide, toPlan } from './renderGuide.tsx';

/** The sample flow, with a letter at its plan and no other sheet. */
export const flowWithLetter: Flow = {
  ...sampleFlow,
  sheets: [
    {
      id: 'letter',
      heading: 'The letter',
      link: 'Write it',
      purpose: 'To send to a doctor.',
      onPaper: 'withoutHead',
      offered: ({ at }) => at === 'plan',
    },
  ],
  sheetsFirst: () => ['letter'],
};

interface Circumstances {
  readonly flow?: Flow;
  readonly answers?: Answers;
  readonly letters?: () => readonly Letter[];
}

/** Opens the letter, once it is loaded. */
export async function openLetter({
  flow = flowWithLetter,
  answers = toPlan,
  letters = sampleLetters,
}: Circumstances = {}) {
  const near = nearWith(letters);
  const saved = save({ answers, questions: [], notes: { number: '', interpreter: false } }, noon);
  const guide = renderGuide({ address: 'letter', saved, flow, near });
  await act(() => near());
  return guide;
}

/** Goes to the letter with a patient beside a nurse, where nothing may be kept, so that it starts with nothing. */
export async function openLetterInClinic() {
  const near = nearWith(sampleLetters);
  const keepNothing: Flow['keepNothing'] = ({ taken }) => taken.length > 0;
  const guide = renderGuide({ flow: { ...flowWithLetter, keepNothing }, near });
  act(() => {
    for (const answer of toPlan) guide.store.answer(answer);
    goTo('letter');
  });
  await act(() => near());
  await screen.findByRole('heading', { level: 1, name: /./ });
  return guide;
}

function nearWith(letters: () => readonly Letter[]): () => Promise<NearParts> {
  const beforeLetter = { pieces: [{ p: 'Leave out what you like.' }] };
  return async () => ({
    about: {},
    beside: { more: () => undefined },
    sheets: { letter: letterSheet({ letters, beforeLetter }) },
  });
}
