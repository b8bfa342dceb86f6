import type { Page } from '@playwright/test';

/** Everything that the screen says, as `textOf` reads it. */
export function screenText(page: Page): Promise<string> {
  return page.getByRole('main').evaluate(textOf);
}

/**
 * Everything that the main part of a page says, in the order of the document: what is visible, without the
 * controls. Ordered lists have their numbers, as the eye sees them. It runs in the page.
 */
export function textOf(main: Element): string {
  const controls = 'nav, button, .no-print';
  // On paper, what says where a number stands is a line to write on.
  const alsoOnPaper = '.number-to-call__where';
  const forTheEarOnly = '.nhsuk-u-visually-hidden';
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const numbered = new Set<Element>();
  const said: string[] = [];
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (!element?.checkVisibility({ visibilityProperty: true })) continue;
    if (element.closest(forTheEarOnly)) continue;
    if (element.closest(controls) && !element.closest(alsoOnPaper)) continue;
    const item = element.closest('ol > li');
    const isNumbered = item && getComputedStyle(item).listStyleType === 'decimal';
    if (isNumbered && item.parentElement && !numbered.has(item)) {
      numbered.add(item);
      said.push(String([...item.parentElement.children].indexOf(item) + 1));
    }
    said.push(texts.currentNode.nodeValue ?? '');
  }
  return said.join(' ');
}

/**
 * The letters and digits of a text. Paper breaks lines elsewhere, and may put a comma or a colon where the
 * screen has a column.
 */
export function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}
