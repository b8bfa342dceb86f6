import type { Locator, Page } from '@playwright/test';
import { words } from '#interface/words.ts';
import type { Answer } from '../../../src/engine/journey.ts';
import { expect } from './quiet.ts';

/** More presses of Tab than any screen of the path takes. */
const manyPresses = 60;

/** Presses Tab until the focus is on the target or in it. */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < manyPresses; presses += 1) {
    await page.keyboard.press(key);
    if (await target.evaluate((element) => element.contains(document.activeElement))) return;
  }
  throw new Error(`${key} does not lead to ${target}`);
}

/** The control that stands for an option: its `value` is the option's id, whatever it says. */
export function controlOf(page: Page, option: string): Locator {
  return page.locator(`:is(input, button)[value="${option}"]`);
}

/** Answers the screen that is shown, touching nothing but the keyboard. */
export async function answerByKeyboard(page: Page, answer: Answer): Promise<void> {
  const { option, ticks } = answer;
  const choices = page.getByRole('group');
  if ((await choices.count()) === 0) {
    await tabTo(page, controlOf(page, option));
    await page.keyboard.press('Space');
    return;
  }
  if (ticks) await tick(page, ticks);
  else await choose(page, choices, option);
  await tabTo(page, page.getByRole('button', { name: words.step.continue, exact: true }));
  await page.keyboard.press('Enter');
}

async function choose(page: Page, choices: Locator, option: string): Promise<void> {
  const values = await valuesOf(choices.getByRole('radio'));
  await tabTo(page, choices);
  if (values[0] === option) await page.keyboard.press('Space');
  else
    for (const _ of values.slice(0, values.indexOf(option))) await page.keyboard.press('ArrowDown');
  await expect(controlOf(page, option)).toBeChecked();
}

async function tick(page: Page, ticks: readonly string[]): Promise<void> {
  for (const value of await valuesOf(page.getByRole('group').getByRole('checkbox'))) {
    if (!ticks.includes(value)) continue;
    await tabTo(page, controlOf(page, value));
    await page.keyboard.press('Space');
    await expect(controlOf(page, value)).toBeChecked();
  }
}

function valuesOf(inputs: Locator): Promise<string[]> {
  return inputs.evaluateAll((all) => all.map((input) => input.getAttribute('value') ?? ''));
}
