import { type RefObject, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { currentPart, onAddressChange } from '../browser/addressBar.ts';
import { arriveAt } from '../components/Contents/arriveAt.ts';

/**
 * Takes a person to the top of each new screen, or to the part of it that the address names: the focus goes
 * to the heading there, so that a screen reader says where they are. Not on the first load of a whole
 * screen, where the browser itself begins at the top.
 *
 * @param visit changes with each change of screen
 * @returns the ref for the screen's own heading
 */
export function useArrival(visit: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const part = useSyncExternalStore(onAddressChange, currentPart, () => undefined);
  const last = useRef({ visit, part: undefined as string | undefined });
  // Before the browser paints: the button that was pressed is gone, and the focus must not rest on nothing.
  useLayoutEffect(() => {
    if (last.current.visit === visit && last.current.part === part) return;
    last.current = { visit, part };
    if (part !== undefined && arriveAt(part)) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [visit, part]);
  return heading;
}
