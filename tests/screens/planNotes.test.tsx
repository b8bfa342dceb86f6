import { act, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { words } from '#interface/words.ts';
import { goTo } from '../../src/browser/addressBar.ts';
import { renderGuide, savedWith, toPlan } from '../support/jsdom/renderGuide.tsx';
import { askForInterpreter, sampleFlow, whereTheNumberIs } from '../support/sample/sampleFlow.ts';

/** What a person writes and ticks on the plan itself: whom they call, and whether an interpreter is needed. */

const openPlan = () => renderGuide({ address: 'plan', answers: toPlan });
const field = () => screen.getByRole('textbox', { name: words.pieces.theirNumber });
const linkTo = (number: string) => screen.queryByRole('link', { name: number });
const tick = () => screen.getByRole('checkbox', { name: words.outcome.interpreter });
/** The words to say of the first step. */
const toSay = () =>
  within(screen.getByText('Could I talk with a doctor?').parentElement as HTMLElement);

/** What stands on paper alone, of the number. */
function onPaper(): string {
  return document.querySelector('.number-to-call > .only-print')?.textContent ?? '';
}

async function write(user: UserEvent, number: string): Promise<void> {
  await user.clear(field());
  await user.type(field(), number);
}

/** Opens the plan as a nurse does, with a patient beside them. */
function openPlanInClinic() {
  const flow = {
    ...sampleFlow,
    keepNothing: ({ taken }: { taken: readonly unknown[] }) => taken.length > 0,
  };
  const guide = renderGuide({ flow });
  act(() => {
    for (const answer of toPlan) guide.store.answer(answer);
    goTo('plan');
  });
  return guide;
}

test('a person is told where the number stands, and finds a field for it', () => {
  openPlan();
  expect(field()).toHaveValue('');
  expect(field()).toHaveAccessibleDescription(whereTheNumberIs);
  expect(field()).toHaveAttribute('type', 'tel');
});

test.each(['01632 960123', '(01632) 960-123', '+44 1632 960123'])(
  'a person who writes %s can tap it to call',
  async (number) => {
    const { user } = openPlan();
    await write(user, number);
    expect(linkTo(number)).toHaveAttribute('href', 'tel:+441632960123');
    expect(onPaper()).toContain(number);
  },
);

test.each(['01632', 'ward 7', '01632 960123 ask for Ann'])(
  'a person who writes “%s” has no link that would call nobody, and has it on paper all the same',
  async (written) => {
    const { user } = openPlan();
    await write(user, written);
    expect(document.querySelector('.number-to-call a')).toBeNull();
    expect(onPaper()).toContain(written);
  },
);

test('a person finds the number again when the page is loaded again', async () => {
  const { user, storage } = openPlan();
  await write(user, '01632 960123');
  await user.click(tick());
  const saved = storage.read();
  document.body.innerHTML = '';
  renderGuide({ address: 'plan', saved });
  expect(field()).toHaveValue('01632 960123');
  expect(linkTo('01632 960123')).toBeInTheDocument();
  expect(tick()).toBeChecked();
  expect(toSay().getByText(askForInterpreter)).toBeInTheDocument();
});

test('a person who clears their answers leaves no number behind', async () => {
  const { user, store, storage } = openPlan();
  await write(user, '01632 960123');
  await user.click(screen.getByRole('button', { name: words.footer.clear }));
  expect(storage.read()).toBeNull();
  expect(store.current().notes).toEqual({ number: '', interpreter: false });
});

test('a person who has written no number has a line for it on paper', () => {
  openPlan();
  expect(
    document.querySelector('.number-to-call > .only-print .number-to-call__line'),
  ).not.toBeNull();
});

test('a person with a nurse beside them has no field, and a line for the number on paper', () => {
  const { storage } = openPlanInClinic();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  expect(screen.getByText(new RegExp(whereTheNumberIs))).toBeInTheDocument();
  expect(document.querySelector('.number-to-call__line')).not.toBeNull();
  expect(storage.read()).toBeNull();
});

test('a person who needs an interpreter says so first, and without the tick says nothing of it', async () => {
  const { user, store } = openPlan();
  expect(tick()).not.toBeChecked();
  expect(screen.queryByText(askForInterpreter)).not.toBeInTheDocument();
  await user.click(tick());
  const lines = toSay()
    .getAllByText(/./)
    .map(({ textContent }) => textContent);
  expect(lines.indexOf(askForInterpreter)).toBeLessThan(
    lines.indexOf('Could I talk with a doctor?'),
  );
  expect(lines).toContain(askForInterpreter);
  expect(tick()).toHaveFocus();
  expect(store.current().answers).toEqual(toPlan);
  await user.click(tick());
  expect(screen.queryByText(askForInterpreter)).not.toBeInTheDocument();
});

test('a person with a nurse beside them may have an interpreter asked for', async () => {
  const { user, storage } = openPlanInClinic();
  await user.click(tick());
  expect(toSay().getByText(askForInterpreter)).toBeInTheDocument();
  expect(storage.read()).toBeNull();
});

test('a person whose outcome says nothing to say on the phone is not asked about an interpreter', () => {
  const answers = [...toPlan.slice(0, 2), { step: 'askAgain', option: 'enough' }];
  renderGuide({ address: 'plan', answers });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Listen first');
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
});

test('a nurse is told to have the patient say it back, and nobody else is', () => {
  openPlanInClinic();
  expect(screen.getByText(words.outcome.teachBack)).toBeInTheDocument();
  document.body.innerHTML = '';
  openPlan();
  expect(screen.queryByText(words.outcome.teachBack)).not.toBeInTheDocument();
});

test('a person whose number came with the tab has it on the plan at once', () => {
  renderGuide({
    address: 'plan',
    saved: savedWith({ notes: { number: '01632 960123', interpreter: false } }),
  });
  expect(linkTo('01632 960123')).toBeInTheDocument();
});
