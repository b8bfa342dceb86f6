/** Whether this browser lets a page copy. Over plain http, as inside some clinics, none does. */
export function canCopy(): boolean {
  return 'clipboard' in navigator && navigator.clipboard !== undefined;
}

/** Puts a text on the clipboard. False where the browser, or the person, does not let it. It never throws. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
