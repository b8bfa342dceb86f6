/** Opens the print dialog. False where this browser has none, as inside some apps, or will not open it. */
export function printPage(): boolean {
  try {
    window.print();
    return true;
  } catch {
    return false;
  }
}
