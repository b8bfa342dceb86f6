import { type RefObject, useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { currentPart, onAddressChange } from '../browser/addressBar.ts';
import { onSecondPress } from '../browser/presence.ts';
import { focusPart } from '../components/Heading/focusPart.ts';

/** Milliseconds. Systems count presses as one double click for half a second, or as long as people set. */
const longestDoubleClick = 1000;

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
  const arrivedAt = useRef(Number.NEGATIVE_INFINITY);
  // Before the browser paints: the button that was pressed is gone, and the focus must not rest on nothing.
  useLayoutEffect(() => {
    if (last.current.visit === visit && last.current.part === part) return;
    last.current = { visit, part };
    arrivedAt.current = performance.now();
    if (part !== undefined && focusPart(part)) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [visit, part]);
  // The second press of a double click lands on a screen that came with the first, and would take the focus off its heading.
  useEffect(
    () =>
      onSecondPress((event) => {
        if (event.timeStamp - arrivedAt.current < longestDoubleClick) event.preventDefault();
      }),
    [],
  );
  return heading;
}
