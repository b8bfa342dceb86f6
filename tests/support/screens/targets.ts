import type { Page } from '@playwright/test';

/** What a finger meets: each control with its label, links in running text left out as WCAG 2.5.5 leaves them out. */

/** Two controls with less than this between them, in CSS pixels, are too close for a finger that trembles. */
const leastGap = 8;

/** Pairs of controls that stand too close. */
export function tooClose(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    // A bar that sticks lies over whatever was scrolled under it, and nobody can hit that.
    window.scrollTo(0, 0);
    const inText = (control: Element) =>
      control.matches('a') &&
      control.parentElement?.matches('p, li') &&
      control.parentElement.textContent !== control.textContent;
    const partsOf = (control: Element): Element[] =>
      control.matches('[type="radio"], [type="checkbox"]')
        ? [control, ...((control as HTMLInputElement).labels ?? [])]
        : [control];
    const targets = [
      ...document.querySelectorAll('a[href], button, input, select, textarea, summary'),
    ]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !inText(one))
      .map((one) => {
        const boxes = partsOf(one).map((part) => part.getBoundingClientRect());
        return {
          name: `${one.tagName.toLowerCase()} “${(one.textContent || one.getAttribute('value') || one.id).trim().slice(0, 30)}”`,
          left: Math.min(...boxes.map(({ left }) => left)),
          right: Math.max(...boxes.map(({ right }) => right)),
          top: Math.min(...boxes.map(({ top }) => top)),
          bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
        };
      });
    return targets.flatMap((one, index) =>
      targets.slice(index + 1).flatMap((other) => {
        const across = Math.max(other.left - one.right, one.left - other.right);
        const down = Math.max(other.top - one.bottom, one.top - other.bottom);
        const gap = Math.max(across, down);
        return gap < least - 0.5 ? [`${gap.toFixed(1)} px: ${one.name} and ${other.name}`] : [];
      }),
    );
  }, leastGap);
}
