import { act, screen } from '@testing-library/react';
import { goTo } from '../../src/browser/addressBar.ts';
import type { Extra } from '../../src/engine/addresses.ts';
import { renderGuide, toPlan } from './renderGuide.tsx';
import { flowWithExtras, sampleNear } from './sampleExtras.ts';

/** Opens an extra of the sample flow, once it is loaded. */
export async function openExtra(
  extra: Extra,
  circumstances: Parameters<typeof renderGuide>[0] = {},
) {
  const guide = renderGuide({
    address: extra,
    answers: toPlan,
    flow: flowWithExtras,
    near: sampleNear,
    ...circumstances,
  });
  await act(() => sampleNear());
  return guide;
}

/** Goes to an extra with a patient beside a nurse, where nothing may be kept, so that it starts with nothing. */
export async function openExtraInClinic(extra: Extra) {
  const guide = renderGuide({
    flow: { ...flowWithExtras, keepNothing: ({ taken }) => taken.length > 0 },
    near: sampleNear,
  });
  act(() => {
    for (const answer of toPlan) guide.store.give(answer);
    goTo(extra);
  });
  await act(() => sampleNear());
  await screen.findByRole('heading', { level: 1, name: /./ });
  return guide;
}
