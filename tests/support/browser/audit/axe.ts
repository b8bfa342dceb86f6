import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { expect } from '../quiet.ts';
import { axeFindings } from './axeFindings.ts';

const checked = new Set<string>();

/**
 * Expects axe to find nothing wrong, with no rule left out. A screen that looks the same in several
 * journeys is checked once by each worker.
 *
 * @param screen what tells this screen from every other
 */
export async function expectNoViolations(page: Page, screen: string): Promise<void> {
  if (checked.has(screen)) return;
  const { violations } = await axeFindings(page);
  expect(violations, `axe on ${screen}`).toEqual([]);
  checked.add(screen);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
