/**
 * Tells the styles how tall the bar is, as `--bar`, for as long as it is there: what takes the focus comes to stand under
 * it, however large somebody has made their letters. A browser that cannot watch it has the size that the styles assume.
 *
 * @returns what ends it
 */
export function reportHeight(bar: HTMLElement): () => void {
  if (!('ResizeObserver' in window)) return () => {};
  const { style } = document.documentElement;
  const watching = new ResizeObserver(() => style.setProperty('--bar', `${bar.offsetHeight}px`));
  watching.observe(bar);
  return () => {
    watching.disconnect();
    style.removeProperty('--bar');
  };
}
