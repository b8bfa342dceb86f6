import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether a complaint is about a file of which a reload left a part only: Firefox compares the hash of what had come by
 * then. A file that holds anything else than it should is not the beginning of the right one.
 *
 * @param folder the built guide
 */
export function isBrokenOff(complaint: string, folder: string): boolean {
  const [, file, hash] =
    /“sha384” hashes.*“https?:\/\/[^/”]+\/([^”]+)”.*“([^”]+)”/.exec(complaint) ?? [];
  if (file === undefined || hash === undefined) return false;
  const soFar = createHash('sha384');
  for (const byte of readFileSync(join(folder, file))) {
    if (soFar.copy().digest('base64') === hash) return true;
    soFar.update(Uint8Array.of(byte));
  }
  return false;
}
