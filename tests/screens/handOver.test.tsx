import { act, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { extraWords } from '#interface/extraWords.ts';
import { words } from '#interface/words.ts';
import { secondOpinion } from '../../flows/second-opinion/index.ts';
import { journeys } from '../../flows/second-opinion/journeys.ts';
import { extras } from '../../flows/second-opinion/sheets/index.ts';
import { openHandOvers } from '../../src/browser/handOver.ts';
import { ukDate } from '../../src/components/PaperHeader/ukDate.ts';
import { readHandOver, writeHandOver } from '../../src/engine/handOver.ts';
import type { Answers } from '../../src/engine/journey.ts';
import { screens } from '../../src/sheets/index.ts';
import { noon, renderGuide } from '../support/renderGuide.tsx';

const [patient, another] = journeys.map(({ answers }) => answers);
const linkTo = (answers: Answers = []) => writeHandOver(secondOpinion, answers);
const open = (answers: Answers | undefined, address: string, today = new Date(noon)) =>
  renderGuide({
    flow: secondOpinion,
    ...(answers ? { answers } : {}),
    address,
    today,
    near: async () => ({ about: {}, extras, screens }),
  });

let stop = () => {};
afterEach(() => stop());

/** Opens a link in the tab that is open, as a person does who pastes it into the address bar. */
async function paste(fragment: string) {
  await act(async () => {
    window.history.pushState(null, '', fragment);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
}

test('A person reads what the code holds before there is one', async () => {
  const { user } = open(patient, 'hand-over');
  const make = await screen.findByRole('button', { name: extraWords.handOver.make });
  for (const text of [...extraWords.handOver.holds, ...extraWords.handOver.whoSees]) {
    expect(screen.getByText(text)).toBeInTheDocument();
  }
  expect(screen.queryByRole('img')).toBeNull();
  expect(document.body.innerHTML).not.toContain('open/1');
  await user.click(make);
  expect(screen.getByRole('img', { name: extraWords.handOver.codeName })).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: extraWords.handOver.codeHeading })).toHaveFocus();
  const link = screen.getByText(/#\/open\//).textContent ?? '';
  expect(readHandOver(secondOpinion, new URL(link).hash)).toEqual(patient);
});

test('A person whose browser does not copy after all is told what to do', async () => {
  const { user } = open(patient, 'hand-over');
  await user.click(await screen.findByRole('button', { name: extraWords.handOver.make }));
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no'));
  await user.click(screen.getByRole('button', { name: extraWords.handOver.copy }));
  expect(await screen.findByText(extraWords.handOver.notCopied)).toHaveAttribute('role', 'status');
});

test('A person with no answers who pastes a link stands where it leads, and is told', async () => {
  const { store } = open(undefined, '');
  stop = openHandOvers(secondOpinion, store);
  await paste(linkTo(patient));
  expect(window.location.hash).toBe('#/plan');
  expect(screen.getByText(words.notices.handedOver)).toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});

test('A person on their plan who pastes another’s link keeps the plan, and hears so', async () => {
  const { store } = open(patient, 'plan');
  stop = openHandOvers(secondOpinion, store);
  await paste(linkTo(another));
  expect(window.location.hash).toBe('#/plan');
  expect(store.current().answers).toEqual(patient);
  expect(screen.getByText(words.notices.handOverRefused)).toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});

test('A person who pastes their own link again is told nothing', async () => {
  const { store } = open(patient, 'plan');
  stop = openHandOvers(secondOpinion, store);
  await paste(linkTo(patient));
  expect(window.location.hash).toBe('#/plan');
  expect(document.querySelector('.notice')).toBeNull();
});

test('A person at the start who pastes what cannot be read is told so there', async () => {
  const { store } = open(undefined, '');
  stop = openHandOvers(secondOpinion, store);
  await paste('#/open/2.none.end');
  expect(window.location.hash).toBe('#/');
  expect(screen.getByText(words.notices.handOverUnreadable)).toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});

test('A person sees the day of the reminder, and what others may see of it', async () => {
  const newYearsEve = new Date(2026, 11, 31, 23, 30);
  open(patient, 'reminder', newYearsEve);
  const { inDays, title, note } = extras.reminder;
  expect(await screen.findByText(ukDate(new Date(2026, 11, 31 + inDays)))).toBeInTheDocument();
  expect(screen.getByText(title)).toBeInTheDocument();
  expect(screen.getByText(note)).toBeInTheDocument();
});

test('A person whose browser saves no files is told what to do instead', async () => {
  const { user } = open(patient, 'reminder');
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    throw new TypeError('Not here.');
  });
  await user.click(await screen.findByRole('button', { name: extraWords.reminder.save }));
  expect(await screen.findByText(extraWords.reminder.failed)).toHaveAttribute('role', 'status');
});
