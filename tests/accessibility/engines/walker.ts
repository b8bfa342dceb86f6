import { expect } from 'vitest';
import { words } from '#interface/words.ts';
import { secondOpinion } from '../../../flows/second-opinion/index.ts';
import { tabKey } from '../../../src/browser/tabStorage.ts';
import type { Answer, Answers } from '../../../src/engine/journey.ts';
import { save } from '../../../src/engine/savedAnswers.ts';
import { type Engine, type Key, run } from './engine.ts';
import { followHash, isRunning, look, type Shown, watch } from './inPage.ts';

/** More presses of Tab than any screen of the path takes. */
const manyPresses = 60;
const submit = 'main button[type="submit"]';

/** A page of the guide's origin that runs nothing: what is put into the tab's storage there is there when it opens. */
export const beforeTheGuide = {
  path: /^\/before-the-guide$/,
  page: { type: 'text/html', body: '<link rel="icon" href="data:,">' },
} as const;

/** Opens the guide, or a page of it, where nothing is kept of anybody before. */
export async function openFresh(engine: Engine, origin: string, file = ''): Promise<void> {
  await engine.goto(`${origin}before-the-guide`);
  await run(engine, () => window.sessionStorage.clear());
  await engine.goto(`${origin}${file}`);
  await untilItRuns(engine);
}

/** Opens an address of the guide in a tab that has kept these answers. */
export async function openWithAnswers(
  engine: Engine,
  origin: string,
  answers: Answers,
  at: string,
): Promise<void> {
  await engine.goto(`${origin}before-the-guide`);
  await run(
    engine,
    (key, value) => window.sessionStorage.setItem(key, value),
    tabKey,
    save(answers, Date.now()),
  );
  await engine.goto(`${origin}#/${at}`);
  await untilItRuns(engine);
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

/** Presses a key until the focus is on an element that the selector finds. */
export async function pressUntilOn(
  engine: Engine,
  selector: string,
  key: Key = 'Tab',
): Promise<void> {
  for (let presses = 0; presses < manyPresses; presses += 1) {
    await engine.press(key);
    const isThere = await run(
      engine,
      (wanted) => document.activeElement?.matches(wanted) ?? false,
      selector,
    );
    if (isThere) return;
  }
  throw new Error(`${key} does not lead to ${selector}`);
}

/** Presses Continue with nothing chosen. */
export async function submitNothing(engine: Engine): Promise<void> {
  await pressUntilOn(engine, submit);
  await engine.press('Enter');
}

/** Answers the screen that is shown, touching nothing but the keyboard. */
export async function answerByKeyboard(engine: Engine, answer: Answer): Promise<void> {
  const { step, option, ticks } = answer;
  const kind = secondOpinion.steps[step]?.kind;
  if (kind === 'advice') {
    await pressUntilOn(engine, `button[value="${option}"]`);
    await engine.press('Space');
    return;
  }
  if (kind === 'question') await choose(engine, option);
  else {
    for (const tick of (secondOpinion.ticks[step] ?? []).filter((one) => ticks?.includes(one))) {
      await pressUntilOn(engine, `input[value="${tick}"]`);
      await engine.press('Space');
    }
  }
  const chosen = kind === 'question' ? [option] : [...(ticks ?? [])];
  await expect.poll(async () => [...(await look(engine)).chosen].sort()).toEqual(chosen.sort());
  await pressUntilOn(engine, submit);
  await engine.press('Enter');
}

/** Goes into a group of radios, which one press of Tab does, and down it with the arrow. */
async function choose(engine: Engine, option: string): Promise<void> {
  await pressUntilOn(engine, 'main input[type="radio"]');
  if ((await look(engine)).value === option) await engine.press('Space');
  for (let presses = 0; presses < manyPresses; presses += 1) {
    if ((await look(engine)).value === option) return;
    await engine.press('ArrowDown');
  }
  throw new Error(`The arrow does not lead to ${option}`);
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
