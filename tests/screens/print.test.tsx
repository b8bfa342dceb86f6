import { screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { sheetWords } from '#interface/sheetWords.ts';
import { firstStep } from '#words/plan/firstStep.ts';
import { contents } from '../../flows/second-opinion/sheets/index.ts';
import { setPaperHead } from '../../src/browser/output/paperHead.ts';
import { runningHead } from '../../src/components/PaperHeader/runningHead.ts';
import { say } from '../../src/engine/index.ts';
import * as near from '../../src/sheetParts.ts';
import { letterSheet } from '../../src/sheets/letter/LetterScreen.tsx';
import { renderGuide, savedWith, toPlan } from '../support/jsdom/renderGuide.tsx';
import { sampleFlow } from '../support/sample/sampleFlow.ts';

afterEach(() => vi.restoreAllMocks());

function silentPrinter() {
  return vi.spyOn(window, 'print').mockImplementation(() => undefined);
}

/** Opens the screen where a person chooses what to print, once it is loaded. */
async function openPrint(circumstances: Parameters<typeof renderGuide>[0] = {}) {
  const guide = renderGuide({
    address: 'print',
    answers: toPlan,
    near: async () => near,
    ...circumstances,
  });
  await screen.findByRole('button', { name: 'Print' });
  return guide;
}

/** The headings of what stands ready to be printed. */
function sheetsReady(): (string | null)[] {
  return screen
    .queryAllByRole('article')
    .map((sheet) => within(sheet).getByRole('heading', { level: 1 }).textContent);
}

test('a person finds the plan ticked and standard size chosen, and may have more', async () => {
  const { user } = await openPrint();
  expect(screen.getByRole('checkbox', { name: 'Your plan' })).toBeChecked();
  expect(screen.getByRole('radio', { name: 'Standard' })).toBeChecked();
  expect(sheetsReady()).toEqual(['Your plan']);

  await user.click(screen.getByRole('checkbox', { name: 'The questions' }));
  expect(sheetsReady()).toEqual(['Your plan', 'The questions']);
});

test('a person who ticks in any order gets the papers in the order of the guide', async () => {
  const { user } = await openPrint();
  await user.click(screen.getByRole('checkbox', { name: 'Your plan' }));
  await user.click(screen.getByRole('checkbox', { name: 'What to bring' }));
  await user.click(screen.getByRole('checkbox', { name: 'The questions' }));
  await user.click(screen.getByRole('checkbox', { name: 'Your plan' }));
  expect(sheetsReady()).toEqual(['Your plan', 'The questions', 'What to bring']);
});

test('a person who may write to several prints the plan, then a letter to each by itself', async () => {
  const printed: (string | null)[][] = [];
  silentPrinter().mockImplementation(() => {
    printed.push(screen.getAllByRole('article').map(({ textContent }) => textContent));
    window.dispatchEvent(new Event('beforeprint'));
  });
  const { user } = await openPrint();
  const letters = screen.getAllByRole('checkbox', { name: /^The letter: / });
  expect(letters.length).toBeGreaterThan(1);
  for (const letter of letters) await user.click(letter);
  expect(screen.getByText(sheetWords.print.several(letters.length + 1))).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Print' }));
  for (const letter of letters) {
    const next = sheetWords.print.next(letter.closest('div')?.textContent ?? '');
    await user.click(await screen.findByRole('button', { name: next }));
  }
  expect(printed.map((papers) => papers.length)).toEqual([1, ...letters.map(() => 1)]);
  expect(new Set(printed.flat()).size).toBe(letters.length + 1);
  // All of it is printed, so the button begins anew.
  expect(await screen.findByRole('button', { name: 'Print' })).toBeInTheDocument();
});

test('what a person wrote and ticked on the plan is on its paper too', async () => {
  await openPrint({
    saved: savedWith({ notes: { number: '01632 960123', interpreter: true } }),
  });
  const [paper] = screen.getAllByRole('article');
  expect(paper).toHaveTextContent('Their number: 01632 960123');
  expect(paper).toHaveTextContent(say(firstStep.interpreter, { voice: 'you' }));
});

test('a person is offered no paper that their outcome does not have', async () => {
  await openPrint();
  expect(screen.queryByRole('checkbox', { name: 'The note' })).not.toBeInTheDocument();
  expect(screen.queryByRole('checkbox', { name: 'The options' })).not.toBeInTheDocument();
  // Nothing of what carries the plan elsewhere is paper.
  expect(screen.queryByRole('checkbox', { name: 'Keep it' })).not.toBeInTheDocument();
});

test('a person in whose name nobody may write is offered no letter', async () => {
  await openPrint({
    near: async () => ({
      ...near,
      sheets: { ...near.sheets, letter: letterSheet({ ...contents, letters: () => [] }) },
    }),
  });
  expect(screen.queryByRole('checkbox', { name: /^The letter/ })).not.toBeInTheDocument();
});

test('each paper has its own header, so that it can be handed over alone', async () => {
  const { user } = await openPrint();
  await user.click(screen.getByRole('checkbox', { name: 'The questions' }));
  const sheets = screen.getAllByRole('article');
  expect(sheets).toHaveLength(2);
  for (const sheet of sheets) {
    expect(sheet.querySelectorAll('.paper-header')).toHaveLength(1);
    expect(sheet).toHaveTextContent('A sample guide, Sample Charity0800 111 2222');
  }
});

test('a person who ticked nothing is told so, and nothing is printed', async () => {
  const print = silentPrinter();
  const { user } = await openPrint();
  await user.click(screen.getByRole('checkbox', { name: 'Your plan' }));
  await user.click(screen.getByRole('button', { name: 'Print' }));

  expect(print).not.toHaveBeenCalled();
  const link = screen.getByRole('link', { name: 'Tick at least one thing to print' });
  expect(link.closest('.nhsuk-error-summary')).toHaveFocus();
  expect(document.title).toMatch(/^Error: The paper/);
  await user.click(link);
  expect(screen.getByRole('checkbox', { name: 'Your plan' })).toHaveFocus();

  await user.click(screen.getByRole('checkbox', { name: 'Your plan' }));
  await user.click(screen.getByRole('button', { name: 'Print' }));
  expect(print).toHaveBeenCalledOnce();
  expect(screen.queryByText('There is a problem')).not.toBeInTheDocument();
  expect(document.title).toMatch(/^The paper/);
});

test('fault 46: what is printed is never a step behind what is ticked', async () => {
  const atPrint: (string | null)[][] = [];
  silentPrinter().mockImplementation(() => {
    atPrint.push(sheetsReady());
  });
  await openPrint();
  // In one go, as fast as a script: the screen has no moment to be drawn between the two.
  screen.getByRole('checkbox', { name: 'The questions' }).click();
  screen.getByRole('button', { name: 'Print' }).click();
  expect(atPrint).toEqual([['Your plan', 'The questions']]);
});

test('fault 46: a person whose browser does not print is told how to', async () => {
  silentPrinter().mockImplementation(() => {
    throw new Error('blocked');
  });
  const { user } = await openPrint();
  await user.click(screen.getByRole('button', { name: 'Print' }));
  expect(screen.getByRole('status')).toHaveTextContent(/browser’s menu/);

  silentPrinter();
  await user.click(screen.getByRole('button', { name: 'Print' }));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

test('fault 36: every paper says that the guide is due to be checked', async () => {
  const { user } = await openPrint({ today: new Date('2027-06-01') });
  await user.click(screen.getByRole('checkbox', { name: 'The questions' }));
  expect(screen.getAllByText(/due to be checked/)).toHaveLength(2);
});

test('a person who prints an extra from its own screen gets one header on it', async () => {
  renderGuide({ address: 'questions', answers: toPlan });
  await screen.findByRole('heading', { level: 1, name: 'The questions' });
  expect(document.querySelectorAll('.paper-header')).toHaveLength(1);
});

test('every page of paper has whom to call, the date and the version at its head', () => {
  renderGuide({ address: 'who', answers: toPlan });
  expect(document.documentElement.style.getPropertyValue('--paper-head')).toBe(
    '"Support line: 0800 111 2222. Printed: 22 November 2026. Version 1.2.3 (unbuilt)."',
  );
});

test('a guide without a support line has the rest at the head of its paper', () => {
  const { name } = sampleFlow.organisation.supportLine;
  const organisation = { ...sampleFlow.organisation, supportLine: { name } };
  expect(runningHead({ ...sampleFlow, organisation }, new Date('2026-11-22T12:00'))).toBe(
    'Printed: 22 November 2026. Version 1.2.3 (unbuilt).',
  );
});

test('a quotation mark or a backslash does not end the words at the head of the paper', () => {
  setPaperHead('A “guide” "of" ours\\');
  expect(document.documentElement.style.getPropertyValue('--paper-head')).toBe(
    '"A “guide” \\"of\\" ours\\\\"',
  );
});

test('a person whose printing part does not load can still print the plan', async () => {
  renderGuide({
    address: 'print',
    answers: toPlan,
    near: () => Promise.reject(new Error('offline')),
  });
  expect(await screen.findByText(/did not load/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Go back to the plan' })).toBeInTheDocument();
});
