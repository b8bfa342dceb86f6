import type { Locator, Page } from '@playwright/test';
import type { Answer } from '../../../src/engine/index.ts';
import { answerByKeyboard as answerOn, manyPresses } from '../walk/keyboard.ts';
import { driverOf } from './driverOf.ts';

/** Presses Tab until the focus is on the target or in it. */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < manyPresses; presses += 1) {
    await page.keyboard.press(key);
    if (await target.evaluate((element) => element.contains(document.activeElement))) return;
  }
  throw new Error(`${key} does not lead to ${target}`);
}

/** The control that stands for an option, in a page or a frame: its `value` is the option's id, whatever it says. */
export function controlOf(page: Pick<Page, 'locator'>, option: string): Locator {
  return page.locator(`:is(input, button)[value="${option}"]`);
}

/** Answers the screen that is shown, touching nothing but the keyboard. */
export function answerByKeyboard(page: Page, answer: Answer): Promise<void> {
  return answerOn(driverOf(page), answer);
}
