import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';

interface PageProps {
  readonly header: ReactNode;
  /** What stands beside the way back, at the other edge. */
  readonly aside: ReactNode;
  readonly back: ReactNode;
  readonly footer: ReactNode;
  readonly children: ReactNode;
}

/**
 * The frame that stays while the screens in it change.
 *
 * Accessibility: whoever presses twice, or holds a key down, answers one screen and not the next as well.
 */
export function Page({ header, aside, back, footer, children }: PageProps) {
  return (
    <div className="page" onClickCapture={ignoreSecondClick} onKeyDownCapture={ignoreHeldKey}>
      {header}
      <div className="nhsuk-width-container">
        {aside}
        {back}
        <main className="nhsuk-main-wrapper">{children}</main>
      </div>
      {footer}
    </div>
  );
}

/** The second click of a double click would land on whatever the next screen has in the same place. */
function ignoreSecondClick(event: MouseEvent): void {
  if (event.detail > 1 && isIn(event.target, 'a, button, label, input')) stop(event);
}

/** A key held down repeats, and each repeat would answer one more screen. */
function ignoreHeldKey(event: KeyboardEvent): void {
  const presses = event.key === 'Enter' || event.key === ' ';
  if (event.repeat && presses && isIn(event.target, 'a, button, input')) stop(event);
}

function isIn(target: EventTarget, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

function stop(event: MouseEvent | KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
