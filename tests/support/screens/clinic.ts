import type { Page } from '@playwright/test';
import { words } from '#interface/words.ts';
import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import { address } from '../../../src/engine/index.ts';
import { follow, walkByClicks } from '../browser/clicks.ts';
import { expect } from '../browser/quiet.ts';
import { journeyOf } from '../browser/walk.ts';
import { sheetIds } from '../sample/sheetsOf.ts';
import { actsOn } from './extras.ts';
import { type Place, untilWhole } from './place.ts';

/** The clinic's link has answered these for them. */
const answered = new Set(secondOpinion.clinic.answers.map(({ step }) => step));
const answers = journeyOf('A nurse in England goes through it with a patient').answers.filter(
  ({ step }) => !answered.has(step),
);
const minute = 60_000;

/** A professional with a patient: the bar over every kind of screen, at rest and in warning. */
export function clinic(): readonly Place[] {
  const extras = sheetIds.filter((extra) => extra !== 'letter');
  return [
    {
      name: 'in clinic',
      states: [
        { name: 'at the start', open: (page) => begin(page, 0) },
        { name: 'at a question', open: (page) => begin(page, 5) },
        { name: 'at an error', open: goOnEmpty },
        { name: 'at the plan', open: atPlan },
        { name: 'at urgent help', open: (page) => follow(page, address.urgentHelp) },
        { name: 'at the letter', open: (page) => follow(page, 'letter') },
        { name: 'who left the page', open: leave },
      ],
    },
    ...extras.map((extra) => ({
      name: `in clinic at ${extra}`,
      states: actsOn(extra, (page) => toExtra(page, extra)),
    })),
    {
      name: 'in clinic whose session is about to end',
      states: [
        { name: 'at a question', open: (page) => warned(page, 5) },
        { name: 'at the plan', open: (page) => warned(page, answers.length) },
      ],
    },
  ];
}

async function begin(page: Page, upTo: number): Promise<void> {
  await page.goto('about:blank');
  await page.goto('./?mode=clinic');
  await expect(page.getByText(words.clinic.nothingKept)).toBeVisible();
  if (upTo > 0) await walkByClicks(page, answers.slice(0, upTo));
}

async function goOnEmpty(page: Page): Promise<void> {
  await begin(page, 1);
  await page.getByRole('button', { name: words.step.continue, exact: true }).click();
  await expect(page.getByRole('alert')).toBeVisible();
}

async function atPlan(page: Page): Promise<void> {
  await begin(page, answers.length);
  await expect(page.getByRole('heading', { name: words.outcome.yourAnswers })).toBeVisible();
  await untilWhole(page);
}

async function toExtra(page: Page, extra: string): Promise<void> {
  await begin(page, answers.length);
  await follow(page, extra);
}

async function leave(page: Page): Promise<void> {
  await begin(page, 3);
  await page.reload();
  await expect(page.getByText(words.notices.clearedWhenLeft)).toBeVisible();
}

async function warned(page: Page, upTo: number): Promise<void> {
  await page.clock.install();
  await begin(page, upTo);
  await page.clock.runFor(8 * minute);
  await expect(page.getByRole('alert')).toHaveText(words.clinic.warning);
}
