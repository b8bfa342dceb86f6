import type { Page } from '@playwright/test';
import { sheetWords } from '#interface/sheetWords.ts';
import { words } from '#interface/words.ts';
import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import { journeys } from '../../../flows/second-opinion/journeys.ts';
import type { SheetId } from '../../../flows/second-opinion/sheets/offered.ts';
import { type Answers, replay, type Voice } from '../../../src/engine/index.ts';
import { expect } from '../browser/quiet.ts';
import { offeredIds, sheetIds } from '../sample/sheetsOf.ts';
import { type Place, reach, type State } from './place.ts';

const { letter, questions, sure, handOver } = sheetWords;

/** Somebody's own words: a long sentence, and a word that no line can hold. */
const long = `${'Could another treatment be right for me? '.repeat(6)}${'x'.repeat(120)}`;

/** What a person can bring about on the screen of each extra. */
const acts: Readonly<Record<SheetId, Readonly<Record<string, (page: Page) => Promise<void>>>>> = {
  letter: {
    'filled in': async (page) => {
      for (const field of await page.getByRole('textbox').all()) await field.fill(long);
    },
    error: async (page) => {
      await page.locator('input[inputmode="numeric"]').first().fill('123');
      await press(page, letter.show);
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
  questions: {
    error: async (page) => {
      await press(page, questions.add);
      await expect(page.getByText(questions.empty)).toBeVisible();
    },
    'with questions of their own': writeQuestions,
    'while one is changed': async (page) => {
      await writeQuestions(page);
      await press(page, `${questions.edit} ${questions.question(1)}`);
      await expect(page.getByLabel(questions.editLabel(1))).toBeFocused();
    },
    'once one is removed': async (page) => {
      await writeQuestions(page);
      await press(page, `${questions.remove} ${questions.question(1)}`);
      await expect(page.getByText(questions.removed)).toBeVisible();
    },
  },
  bring: {},
  options: {
    'asked for help too soon': async (page) => {
      await press(page, sure.ask);
      await expect(page.getByText(sure.nothingYet)).toBeVisible();
    },
    answered: async (page) => {
      for (const no of await page.getByRole('radio', { name: sure.no, exact: true }).all()) {
        await no.check();
      }
      await press(page, sure.ask);
      await expect(page.getByRole('heading', { name: sure.heading, exact: true })).toBeVisible();
    },
  },
  note: {},
  kidney: {},
  afterwards: {},
  paying: {},
  access: {},
  trials: {},
  keep: {
    'with the code made': async (page) => {
      await press(page, handOver.make);
      await expect(page.getByRole('img', { name: handOver.codeName })).toBeVisible();
    },
  },
  print: {
    error: async (page) => {
      for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
      await press(page, sheetWords.print.button);
      await expect(page.getByRole('alert')).toBeVisible();
    },
    'all of it, in large print': async (page) => {
      for (const box of await page.getByRole('checkbox').all()) await box.check();
      await page.getByRole('radio').last().check();
    },
  },
};

/** What a person can bring about on an extra's screen, each as a state of it. */
export function actsOn(extra: SheetId, open: (page: Page) => Promise<void>): readonly State[] {
  const opened = async (page: Page) => {
    await open(page);
    await expect(page.getByText(words.near.coming)).toHaveCount(0);
  };
  return [
    { name: 'fresh', open: opened },
    ...Object.entries(acts[extra]).map(([name, act]) => ({
      name,
      open: async (page: Page) => {
        await opened(page);
        await act(page);
      },
    })),
  ];
}

/** Every extra with all that a person can bring about there, in each voice in which it is offered. */
export function extras(): readonly Place[] {
  return sheetIds.flatMap((extra) =>
    (['you', 'they'] satisfies Voice[]).flatMap((voice) => {
      const answers = someoneOffered(extra, voice);
      if (!answers) return [];
      const open = (page: Page) => reach(page, answers, extra);
      return { name: `at ${extra} (${voice})`, states: actsOn(extra, open) };
    }),
  );
}

/** The answers of a named person to whom an extra is offered in a voice. */
function someoneOffered(extra: SheetId, voice: Voice): Answers | undefined {
  return journeys.find(({ answers }) => {
    const journey = replay(secondOpinion, answers);
    return (
      offeredIds(journey).includes(extra) &&
      secondOpinion.reader(journey).voice === voice &&
      !secondOpinion.keepNothing(journey)
    );
  })?.answers;
}

async function writeQuestions(page: Page): Promise<void> {
  const field = page.getByLabel(questions.label, { exact: true });
  for (const question of ['Is it safe?', long, 'Who can I call?']) {
    await field.fill(question);
    await press(page, questions.add);
    await expect(field).toHaveValue('');
  }
}

function press(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click();
}
