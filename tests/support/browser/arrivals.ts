import type { Page } from '@playwright/test';

/** What a page noted of the ways in which somebody arrived at its screens. */
interface Arrivals {
  /** Frames in which the focus, once somewhere, rested on nothing. */
  onNothing: number;
  /** Screens that stood there for a frame without the focus on their heading. */
  late: string[];
  /** What a live region said in a frame in which a screen came. */
  spoken: string[];
  /** How long it took from the press to the focus on the heading, in milliseconds. */
  readonly waits: number[];
  /** Buttons that went on from one question to the next, and whether they are still in the page then. */
  readonly buttons: { readonly from: string; readonly to: string; readonly stays: boolean }[];
}

/**
 * Looks at every frame of the pages to come, as somebody meets them who hears where the focus is. Where the guide
 * opens, the focus is the browser’s own; from then on each new screen is to have it on its heading.
 */
export function watchArrivals(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const noted: Arrivals = { onNothing: 0, late: [], spoken: [], waits: [], buttons: [] };
    window.arrivals = noted;
    const speaking = '[role=alert], [role=status], [aria-live], output';
    let began = false;
    let pressedAt: number | undefined;
    let button: { readonly from: string; readonly node: Element } | undefined;
    let shown: Element | null = null;
    let said: string[] = [];

    const press = (event: Event) => {
      pressedAt = performance.now();
      const node = event.target instanceof Element ? event.target.closest('button') : null;
      button = node?.type === 'submit' ? { from: window.location.hash, node } : undefined;
    };
    for (const type of ['click', 'popstate']) window.addEventListener(type, press, true);
    window.addEventListener(
      'focusin',
      ({ target }) => {
        if (!(target instanceof Element) || !target.matches('h1') || target === shown) return;
        if (pressedAt !== undefined) noted.waits.push(performance.now() - pressedAt);
        pressedAt = undefined;
      },
      true,
    );
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        const at = target instanceof Element ? target : target.parentElement;
        const regions = [at?.closest(speaking)];
        for (const node of addedNodes) {
          if (node instanceof Element) regions.push(...node.querySelectorAll(speaking));
        }
        said.push(...regions.flatMap((region) => region?.textContent?.trim() || []));
      }
    }).observe(document, { childList: true, characterData: true, subtree: true });

    const look = () => {
      see();
      requestAnimationFrame(look);
    };
    const see = () => {
      const { activeElement, body } = document;
      const onNothing = activeElement === body || activeElement === null;
      if (began && onNothing) noted.onNothing += 1;
      began ||= !onNothing;
      // Until the guide is here the page holds screens that are out of sight.
      const headings = [...document.querySelectorAll<HTMLElement>('main h1')];
      const heading = headings.find((each) => each.offsetParent !== null);
      if (heading && heading !== shown) {
        const isFirst = shown === null;
        shown = heading;
        if (!isFirst) {
          if (activeElement !== heading) noted.late.push(heading.textContent ?? '');
          noted.spoken.push(...said);
          const to = window.location.hash;
          if (button && button.from !== to) {
            noted.buttons.push({ from: button.from, to, stays: button.node.isConnected });
          }
        }
      }
      said = [];
    };
    // A busy machine may draw no frame between a screen and the next key, which moves the focus on.
    window.addEventListener('keydown', see, true);
    requestAnimationFrame(look);
  });
}

/** What was noted since the page was opened. */
export function arrivals(page: Page): Promise<Arrivals> {
  return page.evaluate(() => window.arrivals);
}

declare global {
  interface Window {
    /** Put there by `watchArrivals`. */
    arrivals: Arrivals;
  }
}
