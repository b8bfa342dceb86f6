import type { Page } from '@playwright/test';
import { inState } from './contrast.ts';

/** What a person may have set in their browser, and what may then go wrong. */

/** What WCAG 1.4.12 lets a person set, all of it at once. */
const wideSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

/** Has the page's text stand as wide as WCAG 1.4.12 says, and returns what puts it back. */
export function spaceWide(page: Page): Promise<() => Promise<void>> {
  return withStyles(page, wideSpacing);
}

/** Has the page's text twice as large, as a browser does that enlarges text alone. */
export function enlargeText(page: Page): Promise<() => Promise<void>> {
  return withStyles(page, 'html { font-size: 200% !important; }');
}

/** A stylesheet as a person's own: the page's policy has no say in it. */
export async function withStyles(page: Page, css: string): Promise<() => Promise<void>> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
  return () =>
    page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
}

/** Texts that reach out of their own box, over whatever stands beside it. */
export function spilling(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const slack = 2;
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      if (!element || texts.currentNode.nodeValue?.trim() === '') continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      if (element.closest('.nhsuk-u-visually-hidden, option, template, svg')) continue;
      let box: Element | null = element;
      while (
        box &&
        /^(inline|contents)/.test(getComputedStyle(box).display) &&
        box.getClientRects().length !== 0 &&
        getComputedStyle(box).display === 'inline'
      ) {
        box = box.parentElement;
      }
      if (!box) continue;
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      // Spaces that are kept hang over the edge, and nobody sees them.
      if (
        /^(pre-wrap|preserve)/.test(
          getComputedStyle(element).whiteSpaceCollapse + getComputedStyle(element).whiteSpace,
        )
      ) {
        if (box.scrollWidth > box.clientWidth + slack)
          found.push(`${box.tagName}.${box.className}`);
        continue;
      }
      const own = box.getBoundingClientRect();
      for (const line of range.getClientRects()) {
        const isOut =
          line.left < own.left - slack ||
          line.right > own.right + slack ||
          (line.top + line.bottom) / 2 > own.bottom + slack ||
          (line.top + line.bottom) / 2 < own.top - slack;
        if (!isOut) continue;
        found.push(`${box.tagName}.${box.className} ${texts.currentNode.nodeValue}`);
        break;
      }
    }
    return found;
  });
}

/** Controls that are not wholly in sight once they have the focus, as behind a bar that sticks to the window. */
export function hiddenWhenFocused(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    // The guide measures its bar once a frame has been laid out.
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
    const found: string[] = [];
    const all = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary',
      ),
    ].filter((one) => one.checkVisibility({ visibilityProperty: true }));
    const bar = document.querySelector('.clinic');
    // What has the focus already is not scrolled to when it is given it again.
    const letGo = () =>
      document.activeElement instanceof HTMLElement && document.activeElement.blur();
    letGo();
    for (const control of [...all, ...all.toReversed()]) {
      control.focus();
      if (bar?.contains(control)) continue;
      const { top, bottom } = control.getBoundingClientRect();
      const free = bar?.getBoundingClientRect().bottom ?? 0;
      // What is taller than the room that there is may begin above it; nothing else may lie under the bar.
      const fits = bottom - top <= window.innerHeight - free;
      const isClear = !bar || !fits || top >= free - 1;
      const isIn = bottom > free && top < window.innerHeight && isClear;
      if (!isIn)
        found.push(`${control.outerHTML.slice(0, 100)} at ${top}–${bottom}, free from ${free}`);
    }
    letGo();
    window.scrollTo(0, 0);
    return [...new Set(found)];
  });
}

/** Whatever moves by itself, or would move when it changes. */
export function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const running = document.getAnimations().map((one) => `${one.id} runs`);
    const would = [...document.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      const changes = transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0);
      return changes || animationName !== 'none' || scrollBehavior === 'smooth';
    });
    return [...running, ...would.map(({ outerHTML }) => outerHTML.slice(0, 100))];
  });
}

/** In forced colours, controls without an edge or, for a link, a line below; and those that do not show the focus. */
export async function unseenInForcedColours(page: Page): Promise<string[]> {
  const look = (wanted: 'edge' | 'focus') =>
    page.evaluate((what) => {
      const drawn = (style: CSSStyleDeclaration, line: 'border' | 'outline') => {
        const canvas = getComputedStyle(document.documentElement).backgroundColor;
        const [width, kind, colour] =
          line === 'outline'
            ? [style.outlineWidth, style.outlineStyle, style.outlineColor]
            : [style.borderBottomWidth, style.borderBottomStyle, style.borderBottomColor];
        return (
          Number.parseFloat(width) > 0 &&
          kind !== 'none' &&
          colour !== canvas &&
          !/^rgba\(.*, 0\)$/.test(colour)
        );
      };
      return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
        .filter((one) => one.checkVisibility({ visibilityProperty: true }))
        .filter((one) => {
          const isChoice = one.matches('[type="radio"], [type="checkbox"]');
          const label = isChoice ? (one as HTMLInputElement).labels?.[0] : undefined;
          const style = label ? getComputedStyle(label, '::before') : getComputedStyle(one);
          const outlined = drawn(style, 'outline');
          if (what === 'focus') return !outlined;
          // The browser gives links, and what unfolds, a colour that nothing else has.
          const isText = one.matches('a:not(.nhsuk-button), summary');
          return isText
            ? style.color === getComputedStyle(document.body).color
            : !drawn(style, 'border') && !drawn(getComputedStyle(one, '::before'), 'border');
        })
        .map((one) => `no ${what}: ${one.outerHTML.slice(0, 120)}`);
    }, wanted);
  const found = await look('edge');
  await inState(page, 'focus', async () => {
    found.push(...(await look('focus')));
  });
  return found;
}
