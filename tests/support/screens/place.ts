import type { Page } from '@playwright/test';
import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import { type Answers, address, replay } from '../../../src/engine/index.ts';
import { follow, walkByClicks } from '../browser/clicks.ts';
import { expect } from '../browser/quiet.ts';
import { expectAddress, openPageKeeping, openWith, untilBegun } from '../browser/walk.ts';

/** How a screen may stand before somebody: just opened, answered, with an error. */
export interface State {
  readonly name: string;
  /** Opens it in a page that may show another state of the same place: the states of a place are opened in their order. */
  readonly open: (page: Page) => Promise<void>;
}

/** A screen and its states, which one page can show one after the other. */
export interface Place {
  readonly name: string;
  readonly states: readonly State[];
  /** Whether something is broken on purpose, so that the browser's console complains. */
  readonly mayComplain?: boolean;
}

/** Opens an address in a tab that has kept nothing. */
export async function openFresh(page: Page, at: string = address.start): Promise<void> {
  await openPageKeeping(page, null, at);
  await untilBegun(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/**
 * Opens a screen after some answers, as a tab that kept them shows it again. Where a guide keeps nothing, by going
 * the whole way.
 */
export async function reach(page: Page, answers: Answers, at: string): Promise<void> {
  const { keepNothing } = secondOpinion;
  if (!keepNothing(replay(secondOpinion, answers))) await openWith(page, answers, at);
  else {
    await openFresh(page);
    await walkByClicks(page, answers);
    if (!new URL(page.url()).hash.endsWith(`/${at}`)) await follow(page, at);
  }
  await expectAddress(page, at);
}

/** Waits until all that an outcome offers beside its advice is drawn. */
export async function untilWhole(page: Page): Promise<void> {
  // An observer, since `performance` itself knows of nothing while a test holds the clock.
  await page.waitForFunction(
    () =>
      new Promise<boolean>((look) => {
        new PerformanceObserver((list) =>
          look(list.getEntries().some(({ name }) => /sheetBundle-/.test(name))),
        ).observe({ type: 'resource', buffered: true });
      }),
  );
  await page.evaluate(
    () =>
      new Promise<void>((drawn) =>
        requestAnimationFrame(() => requestAnimationFrame(() => drawn())),
      ),
  );
}
