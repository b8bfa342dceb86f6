import { act, screen } from '@testing-library/react';
import { goTo } from '../../../src/browser/addressBar.ts';
import { flowWithSheets, sampleNear } from '../sample/sampleSheets.ts';
import { renderGuide, toPlan } from './renderGuide.tsx';

/** Opens a sheet of the sample flow, once it is loaded. */
export async function openSheet(
  sheet: string,
  circumstances: Parameters<typeof renderGuide>[0] = {},
) {
  const guide = renderGuide({
    address: sheet,
    answers: toPlan,
    flow: flowWithSheets,
    near: sampleNear,
    ...circumstances,
  });
  await act(() => sampleNear());
  return guide;
}

/** Goes to a sheet with a patient beside a nurse, where nothing may be kept, so that it starts with nothing. */
export async function openSheetInClinic(sheet: string) {
  const guide = renderGuide({
    flow: { ...flowWithSheets, keepNothing: ({ taken }) => taken.length > 0 },
    near: sampleNear,
  });
  act(() => {
    for (const answer of toPlan) guide.store.answer(answer);
    goTo(sheet);
  });
  await act(() => sampleNear());
  await screen.findByRole('heading', { level: 1, name: /./ });
  return guide;
}
