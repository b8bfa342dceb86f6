import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Takes a person to the top of each new screen: the focus goes to the heading, so that a screen reader says
 * where they are. Not on the first load, where the browser itself begins at the top.
 *
 * @param visit changes with each change of screen
 * @returns the ref for the heading
 */
export function useArrival(visit: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(visit);
  // Before the browser paints: the button that was pressed is gone, and the focus must not rest on nothing.
  useLayoutEffect(() => {
    if (last.current === visit) return;
    last.current = visit;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [visit]);
  return heading;
}
