import { settledWithin } from '../timing/within.ts';

/** Long enough for a person to allow it, where their browser asks. */
const settlesWithin = 10_000;

/** Whether this browser lets a page copy. Over plain http, as inside some clinics, none does. */
export function canCopy(): boolean {
  return 'clipboard' in navigator && navigator.clipboard !== undefined;
}

/**
 * Puts a text on the clipboard. False where the browser, or the person, does not let it, or where it never says that it
 * did. It never throws.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    const copied = navigator.clipboard.writeText(text).then(() => true);
    return await settledWithin(settlesWithin, copied, false);
  } catch {
    return false;
  }
}
