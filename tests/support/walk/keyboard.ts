import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import type { Answer } from '../../../src/engine/index.ts';
import { type Driver, type Key, run } from './driver.ts';
import { until } from './until.ts';

/** More presses of Tab than any screen of the path takes. */
export const manyPresses = 60;
/** The button that goes on from a question. */
const submit = 'main button[type="submit"]';

/** Presses a key until the focus is on an element that the selector finds. */
export async function pressUntilOn(
  driver: Driver,
  selector: string,
  key: Key = 'Tab',
): Promise<void> {
  for (let presses = 0; presses < manyPresses; presses += 1) {
    await driver.press(key);
    if (await isOn(driver, selector)) return;
  }
  throw new Error(`${key} does not lead to ${selector}`);
}

/** Presses Continue. */
export async function pressContinue(driver: Driver): Promise<void> {
  await pressUntilOn(driver, submit);
  await driver.press('Enter');
}

/** Answers the screen that is shown, touching nothing but the keyboard. */
export async function answerByKeyboard(driver: Driver, answer: Answer): Promise<void> {
  const { step, option, ticks } = answer;
  const kind = secondOpinion.steps[step]?.kind;
  if (kind === 'advice') {
    await pressUntilOn(driver, `button[value="${option}"]`);
    await driver.press('Space');
    return;
  }
  if (kind === 'question') await choose(driver, option);
  else {
    for (const tick of (secondOpinion.ticks[step] ?? []).filter((one) => ticks?.includes(one))) {
      await pressUntilOn(driver, `input[value="${tick}"]`);
      await driver.press('Space');
    }
  }
  const chosen = (kind === 'question' ? [option] : [...(ticks ?? [])]).sort().join();
  await until(
    async () => (await run(driver, chosenValues)).sort().join() === chosen,
    `${chosen || 'nothing'} is chosen at ${step}`,
  );
  await pressContinue(driver);
}

/** Goes into a group of radios, which one press of Tab does, and down it with the arrow. */
async function choose(driver: Driver, option: string): Promise<void> {
  const wanted = `input[value="${option}"]`;
  await pressUntilOn(driver, 'main input[type="radio"]');
  if (await isOn(driver, wanted)) await driver.press('Space');
  else await pressUntilOn(driver, wanted, 'ArrowDown');
}

function isOn(driver: Driver, selector: string): Promise<boolean> {
  return run(driver, (wanted) => document.activeElement?.matches(wanted) ?? false, selector);
}

function chosenValues(): string[] {
  return [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(
    ({ value }) => value,
  );
}
