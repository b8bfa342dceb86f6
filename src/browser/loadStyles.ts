import { fetchLaterFilesAnew, integrityOfFiles } from './loadAgain.ts';

/**
 * Loads a style sheet of our own, and waits until it counts. Where it does not come, what it is for is shown without it, and
 * the next load has it.
 */
export function loadStyles(href: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.crossOrigin = 'anonymous';
  link.integrity =
    Object.entries(integrityOfFiles()).find(([file]) => href.endsWith(file.slice(1)))?.[1] ?? '';
  link.href = href;
  return new Promise((settled) => {
    link.onload = () => settled();
    link.onerror = () => {
      fetchLaterFilesAnew();
      settled();
    };
    document.head.append(link);
  });
}
