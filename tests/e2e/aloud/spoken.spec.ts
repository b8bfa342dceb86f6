import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { words } from '#interface/words.ts';
import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import { type Answer, replay, say } from '../../../src/engine/index.ts';
import { fakeSpeech } from '../../support/browser/fakeSpeech.ts';
import { tabTo } from '../../support/browser/keyboard.ts';
import { expect, test } from '../../support/browser/quiet.ts';
import { type Spoken, spokenBy } from '../../support/browser/spoken.ts';
import {
  expectAddress,
  journeyOf,
  untilBegun,
  untilDrawn,
  walk,
} from '../../support/browser/walk.ts';

/**
 * What a screen reader would say on three whole ways, as text that was read and agreed to. A change shows here as a
 * difference to read; it is accepted with `npm run accept`.
 */

// A device without a voice has no button that reads aloud, which a screen reader’s user needs least of all.
test.beforeEach(({ page }) => fakeSpeech(page, []));

const folder = join(import.meta.dirname, '../../accessibility/spoken');

test('A patient in England hears the way to a plan, and what is missing when they go on too soon', async ({
  page,
}) => {
  const name = 'A man in England doubts the diagnosis, with an operation in twelve days';
  const told = new Transcript(name);
  await page.goto('./');
  await untilBegun(page);
  await told.hears(page, 'opens the guide');
  await walk(page, journeyOf(name), async ({ address: at, answers }) => {
    if (answers.length === journeyOf(name).answers.length) await untilDrawn(page);
    await told.hears(page, did(name, answers.length));
    if (at !== secondOpinion.first) return;
    await tabTo(page, page.getByRole('button', { name: words.step.continue, exact: true }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toBeVisible();
    await told.hears(page, `presses “${words.step.continue}” and has chosen nothing`);
  });
  told.expectAgreed('patient-in-england.txt');
});

test('A daughter in Wales hears the way to a plan for her father', async ({ page }) => {
  const name = 'A daughter in Wales asks for her father, who agreed, and has a concern too';
  const told = new Transcript(name);
  await walk(page, journeyOf(name), async ({ answers }) => {
    if (answers.length === journeyOf(name).answers.length) await untilDrawn(page);
    await told.hears(page, did(name, answers.length));
  });
  await tabTo(page, page.getByRole('link', { name: words.back.oneStep, exact: true }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expectAddress(page, 'delay');
  await told.hears(page, `goes back with “${words.back.oneStep}”`);
  told.expectAgreed('daughter-in-wales.txt');
});

test('A nurse hears the way to a plan with her patient, and clears it', async ({ page }) => {
  const name = 'A nurse in England goes through it with a patient';
  const told = new Transcript(name);
  await walk(page, journeyOf(name), async ({ answers }) => {
    if (answers.length === journeyOf(name).answers.length) await untilDrawn(page);
    await told.hears(page, did(name, answers.length));
  });
  await tabTo(page, page.getByRole('button', { name: words.clinic.clear }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expectAddress(page, '');
  await told.hears(page, `presses “${words.clinic.clear}”`);
  told.expectAgreed('nurse-with-a-patient.txt');
});

/** What a person did to come to a screen, in the words that they saw or heard. */
function did(name: string, given: number): string {
  const { answers } = journeyOf(name);
  const last = answers[given - 1];
  if (!last) return `presses “${secondOpinion.start.button}”`;
  const before = replay(secondOpinion, answers.slice(0, given));
  return chose(last, secondOpinion.reader(before).voice);
}

function chose({ step, option, ticks }: Answer, voice: 'you' | 'they'): string {
  const said = secondOpinion.steps[step];
  if (!said) return step;
  const choices = said.kind === 'advice' ? said.ways : said.choices;
  const labels = (ticks ?? [option]).map((id) => `“${say(choices[id]?.label ?? id, { voice })}”`);
  const verb = said.kind === 'advice' ? 'presses' : said.kind === 'many' ? 'ticks' : 'chooses';
  return `${verb} ${labels.join(', ') || 'nothing'}`;
}

/** The screens of one way, one after the other. What stays the same around them is said once. */
class Transcript {
  private readonly lines: string[];
  private head: readonly string[] = [];
  private foot: readonly string[] = [];
  private screens = 0;

  constructor(name: string) {
    this.lines = [name];
  }

  async hears(page: Page, does: string): Promise<void> {
    this.screens += 1;
    const spoken = await spokenBy(page);
    this.lines.push(
      '',
      `== ${this.screens}. ${does}`,
      `title: ${spoken.title}`,
      `focus: ${spoken.focus}`,
      ...this.around('head', spoken),
      '[main part]',
      ...spoken.screen,
      ...this.around('foot', spoken),
    );
  }

  /** The head or the foot, where it is not as it was before. */
  private around(which: 'head' | 'foot', spoken: Spoken): readonly string[] {
    const now = spoken[which];
    const isAsBefore = now.join('\n') === this[which].join('\n');
    this[which] = now;
    return isAsBefore ? [] : now.length === 0 ? [`[no ${which}]`] : now;
  }

  expectAgreed(file: string): void {
    // Each build has another id.
    const text = `${this.lines.join('\n').replace(/\([\da-f]{8}\)/g, '(build)')}\n`;
    const agreed = join(folder, file);
    if (['all', 'changed'].includes(test.info().config.updateSnapshots)) {
      mkdirSync(dirname(agreed), { recursive: true });
      writeFileSync(agreed, text);
    }
    expect(text).toBe(readFileSync(agreed, 'utf8'));
  }
}
