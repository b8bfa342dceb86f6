import { whenIdle } from './whenIdle.ts';

/** Runs something once the page has all it needs and the browser has nothing better to do. */
export function whenSettled(act: () => void): void {
  if (document.readyState === 'complete') whenIdle(act);
  else window.addEventListener('load', () => whenIdle(act), { once: true });
}
