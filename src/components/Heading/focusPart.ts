import { partId } from './partId.ts';

/** Takes a person to a part of the screen they are on. False where the screen has no such part. */
export function focusPart(part: string): boolean {
  const heading = document.getElementById(partId(part));
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
  return heading !== null;
}
