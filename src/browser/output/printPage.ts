import { settledWithin } from '../timing/within.ts';

/** Every browser that prints says so sooner; inside some apps nothing happens at all. */
const beginsWithin = 1000;

/**
 * Opens the print dialog. False where this browser has none, will not open it, or after a second has not begun to print:
 * then the person should be told what else to do.
 */
export async function printPage(): Promise<boolean> {
  let stop = () => {};
  const began = new Promise<boolean>((resolve) => {
    stop = onPrinting(() => resolve(true));
  });
  try {
    window.print();
    return await settledWithin(beginsWithin, began, false);
  } catch {
    return false;
  } finally {
    stop();
  }
}

/** Calls back just before anything is printed, by a button or by the browser's own menu. */
export function onPrinting(act: () => void): () => void {
  window.addEventListener('beforeprint', act);
  return () => window.removeEventListener('beforeprint', act);
}
