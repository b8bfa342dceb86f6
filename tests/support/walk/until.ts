import { setTimeout as pause } from 'node:timers/promises';

/** How long anything may take on a machine that is busy elsewhere, in milliseconds. */
const patience = 120_000;

/**
 * Waits until something is so, whichever runner the test has.
 *
 * @param what completes “Nobody saw that …”
 * @throws {Error} after two minutes
 */
export async function until(isSo: () => Promise<boolean>, what: string): Promise<void> {
  for (const last = Date.now() + patience; !(await isSo()); await pause(50)) {
    if (Date.now() > last) throw new Error(`Nobody saw that ${what}`);
  }
}
