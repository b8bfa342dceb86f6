/** Opens the print dialog. False where this browser has none, as inside some apps, or will not open it. */
export function printPage(): boolean {
  try {
    window.print();
    return true;
  } catch {
    return false;
  }
}

/** Calls back just before anything is printed, by a button or by the browser's own menu. */
export function onPrinting(act: () => void): () => void {
  window.addEventListener('beforeprint', act);
  return () => window.removeEventListener('beforeprint', act);
}
