import type { CDPSession, Page } from '@playwright/test';

/** Contrast, worked out from the colours that a browser has resolved, with nothing left out as undecidable. */

/** What text has to have, whatever its size. */
const leastForText = 7;
/** What a control, and what shows where the focus is, has to have. */
const leastForShapes = 3;

const controls = 'a[href], button, input, select, textarea, summary';
const pseudoStates = ['hover', 'focus', 'active'] as const;
type PseudoState = (typeof pseudoStates)[number];

declare global {
  interface Window {
    /** Put there by `withContrast`. */
    contrast: ReturnType<typeof contrastTools>;
  }
}

/** Texts of the screen whose contrast is under 7:1, visited links and the markers of lists included. */
export async function faintTexts(page: Page): Promise<string[]> {
  await withContrast(page);
  return page.evaluate((least) => window.contrast.faintTexts(document.body, least), leastForText);
}

/** Texts within controls that are under 7:1 while a control is pointed at, has the focus or is pressed. */
export async function faintWhenUsed(page: Page): Promise<string[]> {
  await withContrast(page);
  // A page without styles has the browser's own colours, which a person chooses there.
  if (await page.evaluate(() => document.styleSheets.length === 0)) return [];
  const found: string[] = [];
  for (const state of pseudoStates) {
    await inState(page, state, async () => {
      const faint = await page.evaluate(
        ([selector, least]) =>
          [...document.querySelectorAll(selector)].flatMap((one) =>
            window.contrast.faintTexts(one, least),
          ),
        [controls, leastForText] as const,
      );
      found.push(...faint.map((text) => `${state}: ${text}`));
    });
  }
  return found;
}

/** Controls whose shape is under 3:1 against what lies around it or in it. A link is its text. */
export async function faintShapes(page: Page): Promise<string[]> {
  await withContrast(page);
  return page.evaluate((least) => window.contrast.faintShapes(least), leastForShapes);
}

/** Controls at which the focus is not shown with 3:1, against what lies around the mark and within it. */
export async function faintFocus(page: Page): Promise<string[]> {
  await withContrast(page);
  await page.evaluate((selector) => window.contrast.remember(selector), controls);
  let found: string[] = [];
  await inState(page, 'focus', async () => {
    found = await page.evaluate((least) => window.contrast.faintFocus(least), leastForShapes);
  });
  return found;
}

async function withContrast(page: Page): Promise<void> {
  // What has the focus already would not change when it is given it.
  await page.evaluate(
    () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
  );
  if (await page.evaluate(() => 'contrast' in window)) return;
  await page.evaluate(`window.contrast = (${contrastTools})()`);
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Has every control of the page look as it does in a state, while something is looked at. */
export async function inState(
  page: Page,
  state: PseudoState,
  look: () => Promise<void>,
): Promise<void> {
  const made = sessions.get(page) ?? openSession(page);
  sessions.set(page, made);
  const session = await made;
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const found = { nodeId: root.nodeId, selector: controls };
  const { nodeIds } = await session.send('DOM.querySelectorAll', found);
  const forced = state === 'focus' ? ['focus', 'focus-visible'] : [state];
  const force = (forcedPseudoClasses: string[]) =>
    Promise.all(
      nodeIds.map((nodeId) =>
        session.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses }),
      ),
    );
  await force(forced);
  await look();
  await force([]);
}

async function openSession(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  return session;
}

/** Runs in the page, so it is complete in itself. */
function contrastTools() {
  type Colour = readonly [red: number, green: number, blue: number, alpha: number];
  const white: Colour = [255, 255, 255, 1];

  const parse = (css: string): Colour => {
    const numbers = /^rgba?\(([^)]+)\)$/
      .exec(css)?.[1]
      ?.split(/[\s,/]+/)
      .map(Number);
    const [red, green, blue, alpha = 1] = numbers ?? [];
    if (red === undefined || green === undefined || blue === undefined) {
      throw new Error(`No colour that is understood here: ${css}`);
    }
    return [red, green, blue, alpha];
  };
  const over = ([r, g, b, a]: Colour, [red, green, blue]: Colour): Colour => [
    r * a + red * (1 - a),
    g * a + green * (1 - a),
    b * a + blue * (1 - a),
    1,
  ];
  const luminance = (colour: Colour) => {
    const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ratio = (one: Colour, other: Colour) => {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };

  /** What lies behind an element's own content. */
  const behind = (element: Element | null): Colour => {
    if (!element) return white;
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    if (backgroundImage !== 'none') throw new Error(`A picture lies behind ${element.className}`);
    const own = parse(backgroundColor);
    return own[3] === 1 ? own : over(own, behind(element.parentElement));
  };
  const opacityOf = (element: Element | null): number =>
    element ? Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement) : 1;

  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.closest('.nhsuk-u-visually-hidden');
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? '').trim().slice(0, 40)}”`;

  /** The colour that a link has once it was followed: scripts are not told it, so it is read from the rules. */
  const visitedRules = () =>
    [...document.styleSheets, ...document.adoptedStyleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule instanceof CSSStyleRule)
      .filter(({ selectorText, style }) => /:visited/.test(selectorText) && style.color !== '')
      .map(({ selectorText, style }) => ({
        selector: selectorText.replaceAll(':visited', ':any-link'),
        colour: style.color,
      }));
  const visitedColour = (
    visited: ReturnType<typeof visitedRules>,
    element: Element,
  ): Colour | undefined => {
    const link = element.closest('a');
    const last = link ? visited.filter(({ selector }) => link.matches(selector)).at(-1) : undefined;
    if (!last) return undefined;
    const probe = document.body.appendChild(document.createElement('span'));
    probe.style.color = last.colour;
    const { color } = getComputedStyle(probe);
    probe.remove();
    return parse(color);
  };

  const faintTexts = (root: Element, least: number): string[] => {
    const found: string[] = [];
    const visited = root === document.body ? visitedRules() : [];
    const check = (element: Element, colour: Colour, what: string) => {
      const back = behind(element);
      const [r, g, b, a] = colour;
      const seen = over([r, g, b, a * opacityOf(element)], back);
      const got = ratio(seen, back);
      if (got < least) found.push(`${got.toFixed(2)} ${what} of ${nameOf(element)}`);
    };
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { nodeValue, parentElement } = texts.currentNode;
      if (!parentElement || nodeValue?.trim() === '' || !isSeen(parentElement)) continue;
      if (parentElement.matches('script, style, template, option')) continue;
      check(parentElement, parse(getComputedStyle(parentElement).color), 'text');
      if (parentElement.matches('a:hover *, a:hover, a:focus, a:focus *, a:active')) continue;
      const followed = visitedColour(visited, parentElement);
      if (followed) check(parentElement, followed, 'visited link');
    }
    const others = [root, ...root.querySelectorAll('*')].filter(isSeen);
    for (const element of others) {
      const { color } = getComputedStyle(element);
      if (element.matches('input:not([type="radio"], [type="checkbox"]), select, textarea'))
        check(element, parse(color), 'value');
      if (element.matches('li') && getComputedStyle(element).listStyleType !== 'none') {
        check(element, parse(getComputedStyle(element, '::marker').color), 'marker');
      }
    }
    return found;
  };

  interface Edge {
    readonly colour: Colour;
    readonly shown: boolean;
  }
  const borderOf = (style: CSSStyleDeclaration): Edge => {
    const { borderBottomColor, borderBottomStyle, borderBottomWidth } = style;
    const colour = parse(borderBottomColor);
    const shown = borderBottomStyle !== 'none' && Number.parseFloat(borderBottomWidth) > 0;
    return { colour, shown: shown && colour[3] > 0 };
  };

  /** Where a control is drawn: a radio and a box are drawn by what stands before their label. */
  const drawnAt = (control: Element) => {
    const isChoice = control.matches('[type="radio"], [type="checkbox"]');
    const label = isChoice ? (control as HTMLInputElement).labels?.[0] : undefined;
    return label
      ? { element: label, pseudo: '::before', outside: label.parentElement }
      : { element: control, pseudo: undefined, outside: control.parentElement };
  };

  const faintShapes = (least: number): string[] => {
    const found: string[] = [];
    for (const control of document.querySelectorAll(
      'button, a.nhsuk-button, input, select, textarea',
    )) {
      const { element, pseudo, outside } = drawnAt(control);
      if (!isSeen(element)) continue;
      const style = getComputedStyle(element, pseudo);
      const around = behind(outside);
      const inside = over(parse(style.backgroundColor), around);
      // A button's edge is drawn around it by what stands before its words.
      const edges = [
        style,
        ...(control.matches('button, a') ? [getComputedStyle(element, '::before')] : []),
      ]
        .map(borderOf)
        .filter(({ shown }) => shown)
        .map(({ colour }) => over(colour, inside));
      const edge = edges.at(-1) ?? inside;
      // A shape that is filled shows against what lies around it; one that has an edge, against both.
      const got = Math.max(ratio(edge, around), ratio(inside, around));
      const within = control.matches('button, a') ? got : ratio(edge, inside);
      const worst = Math.min(got, within);
      if (worst < least) found.push(`${worst.toFixed(2)} edge of ${nameOf(element)}`);
      if (pseudo && (control as HTMLInputElement).checked) {
        const dot = parse(getComputedStyle(element, '::after').borderBottomColor);
        const seen = ratio(over(dot, inside), inside);
        if (seen < least) found.push(`${seen.toFixed(2)} mark of ${nameOf(element)}`);
      }
    }
    for (const sign of document.querySelectorAll('svg[stroke], .route__sign')) {
      if (!isSeen(sign)) continue;
      const back = behind(sign.parentElement);
      const got = ratio(over(parse(getComputedStyle(sign).color), back), back);
      if (got < least) found.push(`${got.toFixed(2)} sign ${sign.getAttribute('class')}`);
    }
    return found;
  };

  /** The looks that may show the focus, each with its colour. */
  const looksOf = (control: Element): Record<string, string> => {
    const { element, pseudo } = drawnAt(control);
    const style = getComputedStyle(element, pseudo);
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = style;
    const { borderBottomColor, borderBottomWidth, backgroundColor } = style;
    return {
      outline: outlineStyle === 'none' ? '' : `${outlineWidth} ${outlineColor}`,
      shadow: boxShadow === 'none' ? '' : boxShadow,
      border: `${borderBottomWidth} ${borderBottomColor}`,
      background: backgroundColor,
    };
  };
  let before = new Map<Element, Record<string, string>>();
  const remember = (selector: string) => {
    before = new Map([...document.querySelectorAll(selector)].map((one) => [one, looksOf(one)]));
  };
  const faintFocus = (least: number): string[] => {
    const found: string[] = [];
    for (const [control, was] of before) {
      const { element, pseudo, outside } = drawnAt(control);
      if (!isSeen(element)) continue;
      const around = behind(outside);
      const inside = over(parse(getComputedStyle(element, pseudo).backgroundColor), around);
      const colours = Object.entries(looksOf(control))
        .filter(([look, is]) => is !== '' && is !== was[look])
        .flatMap(([, is]) => is.match(/rgba?\([^)]+\)/g) ?? [])
        .map(parse)
        .filter(([, , , alpha]) => alpha > 0)
        .map((colour) => over(colour, around));
      const best = (against: Colour) => Math.max(1, ...colours.map((one) => ratio(one, against)));
      const got = Math.min(best(around), best(inside));
      if (got < least) found.push(`${got.toFixed(2)} focus at ${nameOf(element)}`);
    }
    return found;
  };

  return { faintTexts, faintShapes, remember, faintFocus };
}
