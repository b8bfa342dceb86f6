import { expect } from 'vitest';
import { words } from '#interface/words.ts';
import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import type { Answers } from '../../../src/engine/index.ts';
import { run } from '../../support/walk/driver.ts';
import { answerByKeyboard, pressUntilOn } from '../../support/walk/keyboard.ts';
import { openKeeping } from '../../support/walk/openKeeping.ts';
import { savedText } from '../../support/walk/savedText.ts';
import type { Walker } from '../../support/walk/walkThrough.ts';
import type { Engine } from './engine.ts';
import { followHash, isRunning, look, type Shown, watch } from './inPage.ts';

/** Opens the guide, or a page of it, where nothing is kept of anybody before. */
export async function openFresh(engine: Engine, origin: string, file = ''): Promise<void> {
  await openKeeping(engine, origin, null, file);
  await untilItRuns(engine);
}

/** Opens an address of the guide in a tab that has kept these answers. */
export async function openWithAnswers(
  engine: Engine,
  origin: string,
  answers: Answers,
  at: string,
): Promise<void> {
  await openKeeping(engine, origin, savedText(answers), `#/${at}`);
  await untilItRuns(engine);
}

/** Somebody who starts at the guide's start page, which is shown, and goes on by keyboard alone. */
export function byKeyboard(engine: Engine): Walker {
  return {
    begin: async () => {
      await pressUntilOn(engine, `main a[href="#/${secondOpinion.first}"]`);
      await engine.press('Enter');
    },
    arrive: (at) => expectArrival(engine, at),
    answer: (answer) => answerByKeyboard(engine, answer),
  };
}

/** Waits until the guide runs, and watches it from then on. */
export async function untilItRuns(engine: Engine): Promise<void> {
  await expect.poll(() => isRunning(engine)).toBe(true);
  await watch(engine);
}

/**
 * Expects a person to have come to an address as one does: the focus is on the `h1`, the title says the same, and on
 * the way the focus was never on nothing.
 */
export async function expectArrival(engine: Engine, at: string): Promise<Shown> {
  await expect
    .poll(() => look(engine))
    .toMatchObject({ hash: `#/${at}`, focus: 'h1', focusWasLost: false, errors: [] });
  const shown = await look(engine);
  expect(shown.title).toBe(`${shown.heading} – ${secondOpinion.name}`);
  return shown;
}

/** Expects the focus on the summary of what went wrong, and the title to begin with it. */
export async function expectErrorSummary(engine: Engine, at: string): Promise<void> {
  await expect
    .poll(() => look(engine))
    .toMatchObject({
      hash: `#/${at}`,
      focus: 'error summary',
      title: expect.stringMatching(new RegExp(`^${words.errors.prefix} `)),
      focusWasLost: false,
      errors: [],
    });
}

/** Presses the browser's Back or Forward. */
export async function go(engine: Engine, way: 'back' | 'forward'): Promise<void> {
  await run(
    engine,
    (to) => (to === 'back' ? window.history.back() : window.history.forward()),
    way,
  );
}

/** Goes to an address as a link within the page does, and expects to arrive. */
export async function follow(engine: Engine, at: string): Promise<Shown> {
  await followHash(engine, `#/${at}`);
  return expectArrival(engine, at);
}

/** Waits for the end of an outcome, which is drawn a moment after its beginning. */
export async function untilWhole(engine: Engine): Promise<void> {
  const isWhole = (heading: string) =>
    [...document.querySelectorAll('h2')].some(({ textContent }) => textContent === heading);
  await expect.poll(() => run(engine, isWhole, words.outcome.yourAnswers)).toBe(true);
}
