import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** What axe says of a page, a line for each element. */
export interface AxeFindings {
  readonly violations: readonly string[];
  /** What axe could not decide, and what rules guess at that axe itself calls experimental, by rule. */
  readonly incomplete: Readonly<Record<string, readonly string[]>>;
}

/** Every rule that axe has, on or off by default, but for those that it itself calls deprecated. */
const rules = axe
  .getRules()
  .filter(({ tags }) => !tags.includes('deprecated'))
  .map(({ ruleId }) => ruleId);

/**
 * Runs every rule of axe: all of WCAG A to AAA, and best practice. What an experimental rule finds is listed and no
 * violation: one of them takes a large phone number for a heading.
 */
export async function axeFindings(page: Page): Promise<AxeFindings> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (values) => {
    const { violations, incomplete } = await window.axe.run(document, {
      runOnly: { type: 'rule', values },
      resultTypes: ['violations', 'incomplete'],
    });
    const isGuess = ({ tags }: { tags: string[] }) => tags.includes('experimental');
    const line = ({ html, target }: { html: string; target: unknown[] }) =>
      `${target.join(' ')} ${html.slice(0, 160)}`;
    return {
      violations: violations
        .filter((one) => !isGuess(one))
        .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${line(node)}`)),
      incomplete: Object.fromEntries(
        [...violations.filter(isGuess), ...incomplete].map(({ id, nodes }) => [
          id,
          nodes.map((node) => {
            const why = [...node.any, ...node.all, ...node.none].map(({ message }) => message);
            return `${line(node)} (${why.join(' ')})`;
          }),
        ]),
      ),
    };
  }, rules);
}
