import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect } from './quiet.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const checked = new Set<string>();

/**
 * Expects axe to find nothing wrong, with no rule left out. A screen that looks the same in several
 * journeys is checked once by each worker.
 *
 * @param screen what tells this screen from every other
 */
export async function expectNoViolations(page: Page, screen: string): Promise<void> {
  if (checked.has(screen)) return;
  await page.evaluate(axe.source);
  const found = await page.evaluate(async (values) => {
    const { violations } = await window.axe.run(document, { runOnly: { type: 'tag', values } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, tags);
  expect(found, `axe on ${screen}`).toEqual([]);
  checked.add(screen);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
