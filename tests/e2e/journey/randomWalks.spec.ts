import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { flow } from '../../../flows/second-opinion/index.ts';
import { address } from '../../../src/engine/index.ts';
import { continueOn } from '../../support/browser/clicks.ts';
import { controlOf } from '../../support/browser/keyboard.ts';
import { expect, test } from '../../support/browser/quiet.ts';
import { expectAddress } from '../../support/browser/walk.ts';
import { firstStep } from '../../support/ways/anyAnswers.ts';
import { seed } from '../../support/ways/seed.ts';
import { walkByHand } from '../../support/ways/walkByHand.ts';

/**
 * People who go to and fro at random in a real browser: answers, the browser's own Back and Forward, and
 * reloads, against a model of the answers and of the history that shares no code with the guide.
 */

type Action = { readonly does: 'answer' | 'back' | 'forward' | 'reload'; readonly pick: number };

/** `WALKS=200` before a release. */
const walks = Number(process.env['WALKS'] ?? 12);
const anyWalk = fc.array(
  fc.record({
    does: fc.constantFrom(
      ...(['answer', 'answer', 'answer', 'answer', 'back', 'back', 'forward', 'reload'] as const),
    ),
    pick: fc.nat({ max: 1000 }),
  }),
  { minLength: 25, maxLength: 25 },
);

for (const [index, actions] of fc.sample(anyWalk, { seed, numRuns: walks }).entries()) {
  test(`Somebody goes to and fro at random, and is where the model says (seed ${seed}, walk ${index})`, async ({
    page,
  }) => {
    const model = new Model();
    await page.goto('./#/rightNow');
    for (const action of actions) {
      await act(page, model, action);
      await expectAddress(page, model.at);
      const given = model.given.get(model.at);
      const chosen = page.locator('input[type=radio]:checked');
      if (given && (await page.getByRole('radio').count()) > 0) {
        await expect(chosen).toHaveValue(given);
      } else {
        await expect(chosen).toHaveCount(0);
      }
    }
  });
}

/** The answers, and the history of the tab as addresses with a place in it. */
class Model {
  readonly given = new Map<string, string>();
  history: string[] = [firstStep];
  index = 0;

  get at(): string {
    return this.history[this.index] ?? '';
  }

  answer(option: string): void {
    this.given.set(this.at, option);
    this.history = [...this.history.slice(0, this.index + 1), this.front];
    this.index += 1;
  }

  /** Moves within the history. A step that is not on the way any more gives the front of the way. */
  move(by: number): boolean {
    const to = this.index + by;
    if (to < 0 || to >= this.history.length) return false;
    this.index = to;
    const { steps } = this.walk;
    if (!steps.includes(this.at) && this.at !== this.front) this.history[this.index] = this.front;
    return true;
  }

  private get walk() {
    return walkByHand(flow.path, firstStep, this.given);
  }

  private get front(): string {
    return this.walk.ended ? address.outcome : this.walk.at;
  }
}

async function act(page: Page, model: Model, { does, pick }: Action): Promise<void> {
  if (does === 'reload') {
    await page.reload();
  } else if (does === 'back') {
    if (model.move(-1)) await page.goBack();
  } else if (does === 'forward') {
    if (model.move(1)) await page.goForward();
  } else {
    await answer(page, model, pick);
  }
}

async function answer(page: Page, model: Model, pick: number): Promise<void> {
  const node = Object.hasOwn(flow.path, model.at) ? flow.path[model.at] : undefined;
  if (!node || !('on' in node)) return;
  // Not into clinic mode: there, a reload rightly loses everything.
  const options = Object.keys(node.on).filter((option) => option !== 'withPatient');
  const option = options[pick % options.length] ?? '';
  if (node.tags === 'question') await controlOf(page, option).check();
  await (node.tags === 'advice' ? controlOf(page, option) : continueOn(page)).click();
  model.answer(option);
}
