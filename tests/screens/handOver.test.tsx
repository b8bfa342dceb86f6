import { act, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { sheetWords } from '#interface/sheetWords.ts';
import { words } from '#interface/words.ts';
import { secondOpinion } from '../../flows/second-opinion/index.ts';
import { journeys } from '../../flows/second-opinion/journeys.ts';
import { contents } from '../../flows/second-opinion/sheets/index.ts';
import { openHandOvers } from '../../src/browser/handOver.ts';
import { ukDate } from '../../src/components/PaperHeader/ukDate.ts';
import { type Answers, readHandOver, writeHandOver } from '../../src/engine/index.ts';
import * as near from '../../src/sheetParts.ts';
import { noon, renderGuide } from '../support/jsdom/renderGuide.tsx';

const [patient, another] = journeys.map(({ answers }) => answers);
const linkTo = (answers: Answers = []) => writeHandOver(secondOpinion, answers);
const open = (answers: Answers | undefined, address: string, today = new Date(noon)) =>
  renderGuide({
    flow: secondOpinion,
    ...(answers ? { answers } : {}),
    address,
    today,
    near: async () => near,
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
  const make = await screen.findByRole('button', { name: sheetWords.handOver.make });
  for (const text of [...sheetWords.handOver.holds, ...sheetWords.handOver.whoSees]) {
    expect(screen.getByText(text)).toBeInTheDocument();
  }
  expect(screen.queryByRole('img')).toBeNull();
  expect(document.body.innerHTML).not.toContain('open/1');
  await user.click(make);
  expect(screen.getByRole('img', { name: sheetWords.handOver.codeName })).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: sheetWords.handOver.codeHeading })).toHaveFocus();
  const link = screen.getByText(/#\/open\//).textContent ?? '';
  expect(readHandOver(secondOpinion, new URL(link).hash)).toEqual(patient);
});

test('A person whose browser does not copy after all is told what to do', async () => {
  const { user } = open(patient, 'hand-over');
  await user.click(await screen.findByRole('button', { name: sheetWords.handOver.make }));
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no'));
  await user.click(screen.getByRole('button', { name: sheetWords.handOver.copy }));
  expect(await screen.findByText(sheetWords.handOver.notCopied)).toHaveAttribute('role', 'status');
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
  const { inDays, title, note } = contents.reminder;
  expect(await screen.findByText(ukDate(new Date(2026, 11, 31 + inDays)))).toBeInTheDocument();
  expect(screen.getByText(title)).toBeInTheDocument();
  expect(screen.getByText(note)).toBeInTheDocument();
});

test('A person whose browser saves no files is told what to do instead', async () => {
  const { user } = open(patient, 'reminder');
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    throw new TypeError('Not here.');
  });
  await user.click(await screen.findByRole('button', { name: sheetWords.reminder.save }));
  expect(await screen.findByText(sheetWords.reminder.failed)).toHaveAttribute('role', 'status');
});
