import type { Page } from '@playwright/test';

/** What reaches over the right-hand edge, so that a person would have to scroll to read it. */
export function beyondTheEdge(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth)
      .map(({ tagName, className, textContent }) => `${tagName}.${className} ${textContent}`);
  });
}

/** Controls under 44 by 44 pixels. A link inside running text is as tall as its line. */
export function tooSmallToTap(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const fingertip = 44;
    const inText = (control: Element) =>
      control.matches('a') &&
      control.parentElement?.matches('p, li') &&
      control.parentElement.textContent !== control.textContent;
    return [...document.querySelectorAll('a, button, input, select, textarea')]
      .filter(
        (control) => control.checkVisibility({ visibilityProperty: true }) && !inText(control),
      )
      .filter((control) => {
        const { width, height } = control.getBoundingClientRect();
        return Math.min(width, height) < fingertip - 0.5;
      })
      .map(({ outerHTML }) => outerHTML);
  });
}

/** Elements whose words do not fit into them and cannot be seen. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => !element.closest('.nhsuk-u-visually-hidden, textarea, input, select'))
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const hidesX = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
        const hidesY = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
        return hidesX || hidesY;
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 200)),
  );
}
