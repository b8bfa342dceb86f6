import { act, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { sheetWords } from '#interface/sheetWords.ts';
import { words } from '#interface/words.ts';
import { advise } from '../../../flows/second-opinion/advise.ts';
import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import { journeys } from '../../../flows/second-opinion/journeys.ts';
import { goTo } from '../../../src/browser/addressBar.ts';
import { openHandOvers } from '../../../src/browser/handOver.ts';
import {
  type Answers,
  noNotes,
  readHandOver,
  save,
  writeHandOver,
} from '../../../src/engine/index.ts';
import * as near from '../../../src/sheetParts.ts';
import { alreadyHere, fakeStorage, noon, renderGuide } from '../../support/jsdom/renderGuide.tsx';

const [patient, another] = journeys.map(({ answers }) => answers);
const linkTo = (answers: Answers = []) => writeHandOver(secondOpinion, answers);
const open = (
  answers: Answers | undefined,
  address: string,
  others: Parameters<typeof renderGuide>[0] = {},
) =>
  renderGuide({
    flow: secondOpinion,
    outcome: alreadyHere({ advise }),
    ...(answers ? { answers } : {}),
    address,
    near: async () => near,
    ...others,
  });
const { keep } = sheetWords;

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
  const { user } = open(patient, 'keep');
  const make = await screen.findByRole('button', { name: sheetWords.handOver.make });
  for (const text of [...sheetWords.handOver.holds, ...sheetWords.handOver.whoSees]) {
    expect(screen.getByText(text)).toBeInTheDocument();
  }
  expect(screen.queryByRole('img')).toBeNull();
  expect(document.body.innerHTML).not.toContain('#open-');
  await user.click(make);
  expect(screen.getByRole('img', { name: sheetWords.handOver.codeName })).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: sheetWords.handOver.codeHeading })).toHaveFocus();
  const link = screen.getByText(/#open-/).textContent ?? '';
  expect(readHandOver(secondOpinion, new URL(link).hash)).toEqual(patient);
});

test('A person whose browser does not copy after all is told what to do', async () => {
  const { user } = open(patient, 'keep');
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
  await paste('#%2FOPEN-2000');
  expect(window.location.hash).toBe('#/');
  expect(screen.getByText(words.notices.handOverUnreadable)).toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});

test('A person who presses for it has the plan kept, is told until when, and finds it at the start', async () => {
  const { user, device, storage } = open(patient, 'keep');
  await user.click(await screen.findByRole('button', { name: keep.onDevice.button }));
  expect(screen.getByText(keep.onDevice.kept('20 February 2027'))).toHaveAttribute(
    'role',
    'status',
  );
  expect([storage.read(), device.read() !== null]).toEqual([null, true]);
  act(() => goTo(''));
  expect(screen.getByRole('link', { name: 'Your plan of 22 November' })).toHaveAttribute(
    'href',
    '#/plan',
  );
  await user.click(screen.getByRole('button', { name: words.start.clearIt }));
  expect(device.read()).toBeNull();
  expect(screen.queryByRole('link', { name: /^Your plan of/ })).toBeNull();
  expect(screen.getByText(words.notices.cleared)).toBeInTheDocument();
});

test('A person who comes back before their plan goes on with the next step', () => {
  const answers = (patient ?? []).slice(0, 3);
  const kept = fakeStorage(save({ answers, questions: [], notes: noNotes }, noon));
  open(undefined, '', { device: kept });
  expect(screen.getByRole('link', { name: 'Your answers of 22 November' })).toHaveAttribute(
    'href',
    '#/mind',
  );
});

test('A person whose browser keeps nothing is told what to do instead', async () => {
  const { user } = open(patient, 'keep', { device: { ...fakeStorage(), write: () => false } });
  await user.click(await screen.findByRole('button', { name: keep.onDevice.button }));
  expect(screen.getByText(keep.onDevice.failed)).toHaveAttribute('role', 'status');
});

test('A patient in clinic is offered the code for their own phone, and nothing else', async () => {
  const { store } = open(undefined, '', { clinic: true });
  act(() => {
    for (const answer of patient ?? []) store.answer(answer);
    goTo('keep');
  });
  await screen.findByRole('button', { name: sheetWords.handOver.make });
  for (const { button } of [keep.onDevice, keep.send, keep.copy, keep.file, keep.calendar]) {
    expect(screen.queryByRole('button', { name: button })).toBeNull();
  }
});

test('A person on a phone sends the plan by its share sheet, with what they wrote', async () => {
  const share = vi.fn(async (_: ShareData) => {});
  Object.assign(navigator, { share });
  const { user, store } = open(patient, 'keep');
  act(() => {
    store.writeNotes({ number: '020 7946 0000' });
    store.writeQuestions(['Is it mine?']);
  });
  await user.click(await screen.findByRole('button', { name: keep.send.button }));
  const [sent] = share.mock.calls[0] ?? [];
  expect(sent?.title).toBe(keep.send.title);
  expect(sent?.text).toContain('020 7946 0000');
  expect(sent?.text).toContain('• Is it mine?');
  expect(screen.queryByText(keep.send.failed)).toBeNull();
  share.mockRejectedValue(new DOMException('', 'NotAllowedError'));
  await user.click(screen.getByRole('button', { name: keep.send.button }));
  expect(await screen.findByText(keep.send.failed)).toBeInTheDocument();
  share.mockRejectedValue(new DOMException('', 'AbortError'));
  await user.click(screen.getByRole('button', { name: keep.send.button }));
  expect(screen.queryByText(keep.send.failed)).toBeNull();
  Reflect.deleteProperty(navigator, 'share');
});

test('A person whose browser has no share sheet is not offered one', async () => {
  open(patient, 'keep');
  await screen.findByRole('button', { name: keep.file.button });
  expect(screen.queryByRole('button', { name: keep.send.button })).toBeNull();
});

test('A person who saves the plan is told where to look, and not that it came', async () => {
  const { user } = open(patient, 'keep');
  const made = savedFiles();
  await user.click(await screen.findByRole('button', { name: keep.file.button }));
  expect(await screen.findByText(keep.file.saved)).toHaveAttribute('role', 'status');
  const page = new DOMParser().parseFromString((await made()) ?? '', 'text/html');
  expect(page.querySelector('h1')?.textContent).toBeTruthy();
  expect(page.querySelectorAll('script, img, link, iframe')).toHaveLength(0);
  expect(page.querySelector('a[href="tel:+448000029002"]')).not.toBeNull();
});

test('A person sees the weekday of the call, which is never a day when nobody answers', async () => {
  const christmasEve = new Date(2026, 11, 24, 18);
  const { user } = open(patient, 'keep', { today: christmasEve });
  const made = savedFiles();
  expect(await screen.findByRole('radio', { name: 'Tuesday 29 December 2026' })).toBeChecked();
  expect(screen.getByRole('radio', { name: 'Monday 4 January 2027' })).not.toBeChecked();
  await user.click(screen.getByRole('button', { name: keep.calendar.button }));
  expect(await screen.findByText(keep.calendar.made('Tuesday 29 December 2026'))).toBeVisible();
  const file = (await made()) ?? '';
  expect(file).toContain('DTSTART;VALUE=DATE:20261229');
  expect(file).not.toMatch(/cancer|opinion|kidney|hospital|doctor/i);
});

test('A person who chooses a day off has the next day on which somebody answers, and is told', async () => {
  const { user } = open(patient, 'keep');
  const made = savedFiles();
  const other = await screen.findByLabelText(keep.calendar.other);
  const press = () => user.click(screen.getByRole('button', { name: keep.calendar.button }));
  await user.type(other, '2026-12-25');
  await press();
  const { moved, made: saidOf, missing } = keep.calendar;
  expect(await screen.findByText(`${moved} ${saidOf('Tuesday 29 December 2026')}`)).toBeVisible();
  expect(await made()).toContain('DTSTART;VALUE=DATE:20261229');
  await user.clear(other);
  await user.type(other, '2026-11-21');
  await press();
  expect(await screen.findByText(missing)).toBeVisible();
});

test('A person whose browser saves no files is told what to do instead', async () => {
  const { user } = open(patient, 'keep');
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    throw new TypeError('Not here.');
  });
  await user.click(await screen.findByRole('button', { name: keep.calendar.button }));
  expect(await screen.findByText(keep.calendar.failed)).toHaveAttribute('role', 'status');
  await user.click(screen.getByRole('button', { name: keep.file.button }));
  expect(await screen.findByText(keep.file.failed)).toHaveAttribute('role', 'status');
});

/** Catches what is saved; gives the text of the last file. */
function savedFiles(): () => Promise<string | undefined> {
  const files: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.push(file as Blob);
    return '#';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  return async () => files.at(-1)?.text();
}
