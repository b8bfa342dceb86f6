import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { sheetWords } from '#interface/sheetWords.ts';
import { goTo } from '../../../src/browser/addressBar.ts';
import { type Journey, longest } from '../../../src/engine/index.ts';
import { flowWithLetter, openLetter, openLetterInClinic } from '../../support/jsdom/openLetter.tsx';
import { carerToPlan, toPlan } from '../../support/jsdom/renderGuide.tsx';
import { hostileTexts } from '../../support/words/hostileTexts.ts';

const { letter: said } = sheetWords;
const field = (name: string) => screen.getByLabelText(name);
const button = (name: string) => screen.getByRole('button', { name });
const statusOf = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

async function fillIn(user: UserEvent, name: string, text: string): Promise<void> {
  await user.click(field(name));
  await user.paste(text);
}

/** The letter as it is printed. */
function paper(): HTMLElement {
  const sheet = document.querySelector<HTMLElement>('.letter');
  if (!sheet) throw new Error('There is no letter');
  return sheet;
}

/** The letter, row by row. */
const rows = () => [...paper().children].map(({ textContent }) => textContent);

function spyOnPrinter() {
  return vi.spyOn(window, 'print').mockImplementation(() => undefined);
}

/** The letter in which nothing is filled in. Inside a sentence only a screen reader hears what a blank is for. */
const blanks = [
  'Name',
  'Address',
  '22 November 2026',
  'Dear doctor,',
  'Re: Name, born Date of birth, NHS number NHS number',
  'Please see me on Seen on.',
  'Why',
  'Yours sincerely,',
  'Name',
  'Patient: I agree. Signed: ',
  'From the guide.',
];

describe('a person who fills in a letter', () => {
  test('sees each word in it as they type, and nothing where they left a blank', async () => {
    const { user } = await openLetter();
    await fillIn(user, 'Name', 'Ann');
    expect(rows()).toContain('Re: Ann, born Date of birth, NHS number NHS number');
    expect(rows()).not.toContain('Why');
    await user.clear(field('Name'));
    expect(rows()).toEqual(blanks);
  });

  test('finds dates and numbers printed in full, while the field keeps what was typed', async () => {
    const { user } = await openLetter();
    await fillIn(user, 'Date of birth', '27.3.1958');
    await fillIn(user, 'NHS number', '9434765919');
    expect(paper()).toHaveTextContent('born 27 March 1958, NHS number 943 476 5919');
    expect(field('Date of birth')).toHaveValue('27.3.1958');
  });

  test('finds it again after another screen, and nothing of it is stored', async () => {
    const { user, storage } = await openLetter();
    await fillIn(user, 'Name', 'Ann Other');
    await user.click(screen.getByRole('link', { name: 'Back to your place in the guide' }));
    window.history.back();
    expect(await screen.findByRole('textbox', { name: 'Name' })).toHaveValue('Ann Other');
    expect(storage.read()).not.toContain('Ann');
  });

  test('finds none of it after “Clear my answers”', async () => {
    const { user, store } = await openLetter();
    await fillIn(user, 'Name', 'Ann Other');
    await user.click(button('Clear my answers'));
    expect(document.body).not.toHaveTextContent('Ann Other');
    act(() => {
      for (const answer of toPlan) store.answer(answer);
      goTo('letter');
    });
    expect(await screen.findByRole('textbox', { name: 'Name' })).toHaveValue('');
    expect(rows()).toEqual(blanks);
  });

  test('loses it when the journey becomes one with a professional', async () => {
    const isCarer = ({ taken }: Journey) => taken.some(({ option }) => option === 'carer');
    const { user, store } = await openLetter({
      flow: { ...flowWithLetter, keepNothing: isCarer },
    });
    await fillIn(user, 'Name', 'Ann Other');
    act(() => {
      for (const answer of carerToPlan) store.answer(answer);
    });
    expect(screen.getByText(said.clinic)).toBeInTheDocument();
    expect(rows()).toContain('Name');
  });

  test('has a key press draw the field and its paper, and the guide never', async () => {
    const reader = vi.fn(flowWithLetter.reader);
    const { user } = await openLetter({ flow: { ...flowWithLetter, reader } });
    const drawn = vi.fn();
    reader.mockClear();
    const watcher = new MutationObserver((changes) => drawn(changes.length));
    watcher.observe(document.body, { subtree: true, childList: true, characterData: true });
    await user.type(field('Name'), 'Ann');
    expect(rows()).toContain('Ann');
    expect(reader).not.toHaveBeenCalled();
    expect(drawn).toHaveBeenCalledTimes(3);
  });

  test('takes what two letters share to the other one', async () => {
    const { user } = await openLetter();
    const to = screen.getByRole('combobox', { name: said.to });
    expect(to).toHaveDisplayValue('To the GP');
    await fillIn(user, 'Name', 'Ann');
    await user.selectOptions(to, 'To the unit');
    expect(to).toHaveFocus();
    expect(field('Name')).toHaveValue('Ann');
    expect(rows()).toEqual(['Ann', 'CHI number']);
    expect(screen.queryByRole('textbox', { name: 'Why' })).not.toBeInTheDocument();
  });

  test('reads it in their own voice', async () => {
    await openLetter({
      answers: carerToPlan,
    });
    expect(paper()).toHaveTextContent('Please see them on');
  });

  test('is helped by nothing that would remember or send what they type', async () => {
    await openLetter();
    for (const box of screen.getAllByRole('textbox')) {
      expect(box).toHaveAttribute('autocomplete', 'off');
      expect(box).toHaveAttribute('spellcheck', 'false');
      expect(box).toHaveAttribute('translate', 'no');
      expect(box).toHaveAttribute('dir', 'auto');
    }
  });
});

describe('a person whose date and number may be wrong', () => {
  test('hears nothing of it while they type or go on to the next field', async () => {
    const { user } = await openLetter();
    await fillIn(user, 'Date of birth', '31 2 1958');
    await user.tab();
    await fillIn(user, 'NHS number', '1');
    await user.tab();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(document.body).not.toHaveTextContent('Error:');
  });

  test('prints at once, and is then told, with a way to each field', async () => {
    const print = spyOnPrinter();
    const { user } = await openLetter();
    await fillIn(user, 'Date of birth', '31 2 1958');
    await fillIn(user, 'NHS number', '943 476 5918');
    await user.click(button(said.print));
    expect(print).toHaveBeenCalledOnce();

    const alert = await screen.findByRole('alert');
    expect(alert.parentElement).toHaveFocus();
    expect(within(alert).getByRole('heading')).toHaveTextContent('There is a problem');
    expect(alert).toHaveTextContent(said.allTheSame);
    const links = within(alert).getAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual([
      `Date of birth: ${said.problems.noSuchDay}`,
      `NHS number: ${said.problems.notThisNumber}`,
    ]);
    expect(document.title).toMatch(/^Error: /);
    expect(field('Date of birth')).toHaveAccessibleDescription(
      `As 27 3 1958 Error: Date of birth: ${said.problems.noSuchDay}`,
    );
    expect(field('Date of birth')).toBeInvalid();
    expect(field('Name')).toBeValid();
    expect(paper()).toHaveTextContent('born 31 2 1958');
    expect(statusOf().join('')).toBe('');

    const [, toNumber] = links;
    if (toNumber) await user.click(toNumber);
    expect(field('NHS number')).toHaveFocus();
    expect(window.location.hash).toBe('#/letter');
  });

  test('is told again at each press, and no more once it is put right', async () => {
    const { user } = await openLetter();
    await fillIn(user, 'NHS number', '943');
    await user.click(button(said.show));
    expect((await screen.findByRole('alert')).parentElement).toHaveFocus();
    await user.click(field('Name'));
    await user.click(button(said.show));
    await waitFor(() => expect(screen.getByRole('alert').parentElement).toHaveFocus());

    await user.clear(field('NHS number'));
    expect(screen.getByRole('alert')).toBeInTheDocument();
    await user.click(button(said.show));
    const heading = screen.getByRole('heading', { name: said.heading });
    await waitFor(() => expect(heading).toHaveFocus());
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await waitFor(() => expect(document.title).toMatch(/^The letter /));
  });
});

test('a person who fills in nothing can print, and no field complains', async () => {
  const print = spyOnPrinter();
  const { user } = await openLetter();
  await user.click(button(said.print));
  await user.click(button(said.show));
  const heading = screen.getByRole('heading', { name: said.heading });
  await waitFor(() => expect(heading).toHaveFocus());
  expect(print).toHaveBeenCalledOnce();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('fault 46: a person whose browser does not print from a button is told what to do', async () => {
  vi.spyOn(window, 'print').mockImplementation(() => {
    throw new Error('blocked');
  });
  const { user } = await openLetter();
  await user.click(button(said.print));
  await waitFor(() => expect(statusOf().join('')).toMatch(/browser’s menu/));
});

describe('a person who copies a letter', () => {
  test('has all of it on the clipboard, and is told', async () => {
    const { user } = await openLetter();
    await fillIn(user, 'Name', 'Ann');
    await user.click(button(said.copy));
    await waitFor(() => expect(statusOf().join('')).toBe(said.copied));
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain('Re: Ann, born [Date of birth], NHS number');
    expect(copied).toContain('Please see me on');
  });

  test('fault 58: is told where the browser does not let them', async () => {
    const { user } = await openLetter();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.click(button(said.copy));
    await waitFor(() => expect(statusOf().join('')).toBe(said.notCopied));
  });

  test('is told both where something may be wrong as well: once, and in one place', async () => {
    const { user } = await openLetter();
    await fillIn(user, 'NHS number', '943');
    await user.click(button(said.copy));
    expect(await screen.findByRole('alert')).toHaveTextContent(said.copied);
    expect(statusOf().join('')).toBe('');
  });
});

test('fault 58: a person whose browser has no clipboard is not offered to copy', async () => {
  const clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  // `renderGuide` sets up a clipboard of its own.
  const guide = openLetter();
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  await guide;
  expect(screen.queryByRole('button', { name: said.copy })).not.toBeInTheDocument();
  expect(button(said.print)).toBeInTheDocument();
  if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard);
  else Reflect.deleteProperty(navigator, 'clipboard');
});

describe('a person who saves a letter', () => {
  test('fault 43: gets a file whose name says nothing of them', async () => {
    const files: { name: string; blob: Blob }[] = [];
    const made: Blob[] = [];
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => String(made.push(blob)),
        revokeObjectURL: () => undefined,
      }),
    );
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      const blob = made.at(-1);
      if (blob) files.push({ name: this.download, blob });
    });
    const { user } = await openLetter();
    await fillIn(user, 'Name', 'Zoë');
    await user.click(button(said.save));
    await waitFor(() => expect(statusOf().join('')).toBe(said.saved));
    expect(files.map(({ name }) => name)).toEqual(['letter.txt']);
    expect(files[0]?.blob.type).toBe('text/plain;charset=utf-8');
    expect(await textOf(files[0]?.blob)).toContain('Zoë\r\n');
    // A byte-order mark, so that Notepad and Word read it as it is.
    expect(await bytesOf(files[0]?.blob)).toEqual([0xef, 0xbb, 0xbf]);
    vi.unstubAllGlobals();
  });

  test('is told where the browser makes no files', async () => {
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {
      throw new Error('sandboxed');
    });
    const { user } = await openLetter();
    await user.click(button(said.save));
    await waitFor(() => expect(statusOf().join('')).toBe(said.notSaved));
  });
});

describe('a person who pastes an address', () => {
  const lines = ['Flat 2', '14 Mill Lane,', 'Hexham', 'Northumberland', 'NE46 1AA'];

  test('finds its lines kept, in the field and in the letter', async () => {
    const { user } = await openLetter();
    await fillIn(user, 'Address', lines.join('\r\n'));
    expect(field('Address')).toHaveValue(lines.join('\n'));
    expect(paper().querySelectorAll('.typed')[0]?.textContent).toBe(lines.join('\n'));
  });

  test('into a field of one line finds commas where its lines ended', async () => {
    const { user } = await openLetter();
    await fillIn(user, 'Name', lines.join('\n'));
    expect(field('Name')).toHaveValue('Flat 2, 14 Mill Lane, Hexham, Northumberland, NE46 1AA');
    expect(rows()[0]).toBe('Flat 2, 14 Mill Lane, Hexham, Northumberland, NE46 1AA');
  });
});

describe('a person who types too much', () => {
  test('fault 40: keeps what fits, and is told once under that field only', async () => {
    const { user } = await openLetter();
    await user.click(field('Name'));
    await user.paste('x'.repeat(longest.line + 5));
    expect(field('Name')).toHaveValue('x'.repeat(longest.line));
    const told = screen.getAllByRole('status').filter(({ textContent }) => textContent !== '');
    expect(told).toHaveLength(1);
    expect(told[0]).toHaveTextContent(sheetWords.typed.tooLong(longest.line));
    const changes: MutationRecord[] = [];
    const watcher = new MutationObserver((records) => changes.push(...records));
    for (const status of told) {
      watcher.observe(status, { childList: true, characterData: true, subtree: true });
    }
    await user.keyboard('yyyy{Backspace}y');
    changes.push(...watcher.takeRecords());
    expect(changes).toEqual([]);
    await user.clear(field('Name'));
    expect(statusOf().join('')).toBe('');
  });
});

test.each(Object.entries(hostileTexts))(
  'faults 41, 42: a letter shows %s as it was typed',
  async (_, typed) => {
    const { user } = await openLetter();
    await fillIn(user, 'Why', typed);
    expect(field('Why')).toHaveValue(typed.normalize('NFC'));
    const shown = within(paper()).getByText((_text, element) => element?.tagName === 'BDI');
    expect(shown.textContent).toBe(typed.normalize('NFC'));
    expect(shown).toHaveAttribute('dir', 'auto');
    expect(document.querySelectorAll('main :is(script, img, b)')).toHaveLength(0);
  },
);

test('fault 60: a nurse with a patient is asked for nothing, and prints a letter to fill in by hand', async () => {
  const { user } = await openLetterInClinic();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: said.copy })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: said.save })).not.toBeInTheDocument();
  expect(screen.getByText(said.clinic)).toBeInTheDocument();
  expect(rows()).toEqual(blanks);
  const print = spyOnPrinter();
  await user.click(button('Print this page'));
  expect(print).toHaveBeenCalledOnce();
});

test('a person in whose name nobody may write is told so', async () => {
  await openLetter({ letters: () => [] });
  expect(screen.getByText(said.none)).toBeInTheDocument();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});

/** The first bytes of a file. */
function bytesOf(blob: Blob | undefined): Promise<number[]> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve([...new Uint8Array(reader.result as ArrayBuffer)]);
    if (blob) reader.readAsArrayBuffer(blob.slice(0, 3));
  });
}

/** jsdom's Blob has no `text()`. */
function textOf(blob: Blob | undefined): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    if (blob) reader.readAsText(blob);
  });
}
