import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { sheetWords } from '#interface/sheetWords.ts';
import { words } from '#interface/words.ts';
import { goTo } from '../../../src/browser/addressBar.ts';
import { longest, mostQuestions } from '../../../src/engine/index.ts';
import { openSheet, openSheetInClinic } from '../../support/jsdom/openSheet.tsx';
import { carerToPlan, fakeStorage, savedWith } from '../../support/jsdom/renderGuide.tsx';
import { firstQuestion } from '../../support/sample/sampleSheets.ts';
import { hostileTexts } from '../../support/words/hostileTexts.ts';

const { questions: said } = sheetWords;
const box = () => screen.getByLabelText(said.label);
const button = (name: string) => screen.getByRole('button', { name });
const status = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join('');

async function add(user: UserEvent, question: string): Promise<void> {
  await user.click(box());
  await user.paste(question);
  await user.click(button(said.add));
}

/** Opens the questions of somebody who wrote some before. */
function openWith(...questions: string[]) {
  return openSheet('questions', { saved: savedWith({ questions }) });
}

/** The person's own as they are printed, after those of the guide. */
function printed(): (string | null)[] {
  const [, own] = document.querySelectorAll('.questions');
  return [...(own?.children ?? [])].map(({ textContent }) => textContent);
}

describe('a person who adds a question', () => {
  test('finds it on screen, on paper after the others, and in what the tab keeps', async () => {
    const { user, store, storage } = await openSheet('questions');
    expect(screen.getByText(firstQuestion)).toBeInTheDocument();
    await add(user, '  May I bring my sister?  ');
    expect(store.current().questions).toEqual(['May I bring my sister?']);
    expect(storage.read()).toContain('May I bring my sister?');
    expect(printed()).toEqual(['May I bring my sister?']);
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('My own questions');
    expect(status()).toBe(said.added(1));
    expect(button(said.add)).toHaveFocus();
    expect(box()).toHaveValue('');
  });

  test('who cares for someone finds it under their own heading', async () => {
    await openSheet('questions', {
      answers: carerToPlan,
    });
    expect(document.body).toHaveTextContent('Our own questions');
  });

  test('without a word in it is told so at the field, and adds nothing', async () => {
    const { user, store } = await openSheet('questions');
    for (const nothing of ['', '   \n ']) {
      if (nothing) await add(user, nothing);
      else await user.click(button(said.add));
      expect(box()).toHaveFocus();
      expect(box()).toBeInvalid();
      expect(box()).toHaveAccessibleDescription(`${said.hint} Error: ${said.empty}`);
      expect(status()).toBe('');
    }
    expect(document.title).toMatch(/^Error: /);
    expect(store.current().questions).toEqual([]);
    await user.clear(box());
    await add(user, 'Why?');
    expect(box()).toBeValid();
    await waitFor(() => expect(document.title).toMatch(/^The questions/));
  });

  test('and goes elsewhere first finds it in its box again, until it is added', async () => {
    const { user, store, storage } = await openSheet('questions');
    await user.type(box(), 'May I bring my sister?');
    act(() => goTo('plan'));
    expect(screen.queryByLabelText(said.label)).not.toBeInTheDocument();
    act(() => goTo('questions'));
    expect(box()).toHaveValue('May I bring my sister?');
    expect(store.current().questions).toEqual([]);
    expect(storage.read()).not.toContain('sister');
    await user.click(button(said.add));
    expect(box()).toHaveValue('');
    expect(store.current()).toMatchObject({ questions: ['May I bring my sister?'] });
    act(() => goTo('plan'));
    act(() => goTo('questions'));
    expect(box()).toHaveValue('');
  });

  test('twice over has it twice, and removes one of the two', async () => {
    const { user, store } = await openWith('Why?', 'Why?', 'Why?');
    expect(printed()).toEqual(['Why?', 'Why?', 'Why?']);
    await user.click(button('Remove question 2'));
    expect(store.current().questions).toEqual(['Why?', 'Why?']);
  });

  test('fault 40: too long keeps what fits, and is told', async () => {
    const { user, store } = await openSheet('questions');
    await user.click(box());
    await user.paste('💚'.repeat(longest.question + 1));
    expect(status()).toBe(sheetWords.typed.tooLong(longest.question));
    await user.click(button(said.add));
    expect(store.current().questions).toEqual(['💚'.repeat(longest.question)]);
    expect(status()).toBe(said.added(1));
  });

  test('beyond the last that fits is told, and keeps what they typed', async () => {
    const { user, store } = await openWith(
      ...Array.from({ length: mostQuestions }, (_, number) => `Question ${number}`),
    );
    await add(user, 'One more');
    expect(box()).toHaveFocus();
    expect(box()).toHaveValue('One more');
    expect(box()).toHaveAccessibleDescription(`${said.hint} Error: ${said.full(mostQuestions)}`);
    expect(store.current().questions).toHaveLength(mostQuestions);
  });

  test('fault 17: with no room in the browser is told, and still has it on paper', async () => {
    const { user } = await openSheet('questions', {
      storage: { ...fakeStorage(savedWith()), write: () => false },
    });
    await add(user, 'Why?');
    expect(status()).toBe(words.notices.notKept);
    expect(printed()).toEqual(['Why?']);
  });

  test('fault 16: whose browser keeps nothing hears nothing of it, and has it on paper', async () => {
    const storage = { ...fakeStorage(savedWith()), write: () => false, available: false };
    const { user } = await openSheet('questions', { storage });
    await add(user, 'Why?');
    expect(status()).toBe(said.added(1));
    expect(printed()).toEqual(['Why?']);
  });
});

describe('a person who changes a question', () => {
  test('starts in its words, and comes back to its button', async () => {
    const { user, store } = await openWith('One', 'Two');
    await user.click(button('Edit question 2'));
    const edited = screen.getByLabelText(said.editLabel(2));
    expect(edited).toHaveFocus();
    expect(edited).toHaveValue('Two');
    await user.clear(edited);
    await user.paste('Deux');
    await user.click(button(said.save));
    expect(store.current().questions).toEqual(['One', 'Deux']);
    expect(button('Edit question 2')).toHaveFocus();
    expect(status()).toBe('');
  });

  test('may leave it as it was', async () => {
    const { user, store } = await openWith('One');
    await user.click(button('Edit question 1'));
    await user.paste('No longer ');
    await user.click(button(said.cancel));
    expect(store.current().questions).toEqual(['One']);
    expect(button('Edit question 1')).toHaveFocus();
  });

  test('to nothing is told so, and loses nothing', async () => {
    const { user, store } = await openWith('One');
    await user.click(button('Edit question 1'));
    const edited = screen.getByLabelText(said.editLabel(1));
    await user.clear(edited);
    await user.click(button(said.save));
    expect(edited).toHaveFocus();
    expect(edited).toHaveAccessibleDescription(`Error: ${said.empty}`);
    expect(store.current().questions).toEqual(['One']);
  });
});

describe('a person who puts questions in order', () => {
  test('goes on with the same button, and turns round at either end', async () => {
    const { user, store } = await openWith('One', 'Two', 'Three');
    expect(screen.queryByRole('button', { name: 'Move up question 1' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Move down question 3' })).not.toBeInTheDocument();

    await user.click(button('Move up question 3'));
    expect(store.current().questions).toEqual(['One', 'Three', 'Two']);
    expect(button('Move up question 2')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(store.current().questions).toEqual(['Three', 'One', 'Two']);
    expect(button('Move down question 1')).toHaveFocus();
    await user.keyboard('{Enter}');
    await user.keyboard('{Enter}');
    expect(store.current().questions).toEqual(['One', 'Two', 'Three']);
    expect(button('Move up question 3')).toHaveFocus();
    expect(status()).toBe('');
    expect(printed()).toEqual(['One', 'Two', 'Three']);
  });
});

describe('a person who removes a question', () => {
  test('may put it back where it was', async () => {
    const { user, store, storage } = await openWith('One', 'Two', 'Three');
    await user.click(button('Remove question 2'));
    expect(store.current().questions).toEqual(['One', 'Three']);
    expect(storage.read()).not.toContain('Two');
    expect(button(said.putBack)).toHaveFocus();
    expect(button(said.putBack)).toHaveAccessibleDescription(said.removed);
    expect(status()).toBe('');
    await user.click(button(said.putBack));
    expect(store.current().questions).toEqual(['One', 'Two', 'Three']);
    expect(button('Edit question 2')).toHaveFocus();
    expect(screen.queryByText(said.removed)).not.toBeInTheDocument();
  });

  test('may not once they have gone on', async () => {
    const { user } = await openWith('One', 'Two');
    await user.click(button('Remove question 1'));
    await add(user, 'Three');
    expect(screen.queryByRole('button', { name: said.putBack })).not.toBeInTheDocument();
  });

  test('has lines for three on paper when none is left', async () => {
    const { user } = await openWith('One');
    await user.click(button('Remove question 1'));
    expect(printed()).toEqual(['', '', '']);
  });
});

test.each(Object.entries(hostileTexts))(
  'faults 41, 42: a question with %s is shown as it was typed',
  async (_, typed) => {
    const { user } = await openSheet('questions');
    await add(user, typed);
    const [row] = document.querySelectorAll<HTMLElement>('.own-questions li');
    if (!row) throw new Error('The question is not there');
    const shown = within(row).getByText((_text, element) => element?.tagName === 'BDI');
    expect(shown.textContent).toBe(typed.normalize('NFC'));
    expect(shown).toHaveAttribute('dir', 'auto');
    expect(printed()).toEqual([typed.normalize('NFC')]);
    expect(document.querySelectorAll('main :is(script, img, b)')).toHaveLength(0);
    expect(document.title).toBe('The questions – A sample guide');
  },
);

test('fault 41: a question with what no keyboard types is shown without it, in its own order', async () => {
  const { user, store } = await openSheet('questions');
  await add(user, 'one\u202etwo\u0007 \ud83d');
  expect(store.current().questions).toEqual(['onetwo \ufffd']);
  expect(printed()).toEqual(['onetwo \ufffd']);
});

test('fault 60: what a nurse writes down with a patient is nowhere but on the page', async () => {
  const { user, storage } = await openSheetInClinic('questions');
  await add(user, 'Why?');
  expect(printed()).toEqual(['Why?']);
  expect(storage.read()).toBeNull();
});
