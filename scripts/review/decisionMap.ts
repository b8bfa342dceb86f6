import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';

/** What the map is called in the pack. */
const inPack = 'map.html';

/**
 * Puts the map of how the guide decides into the pack, where one was made.
 *
 * @param made the page of the map, which holds all that it shows
 * @returns its file in the pack; undefined where there is none to lead to
 */
export function addDecisionMap(folder: string, made: string): string | undefined {
  if (!existsSync(made)) return undefined;
  copyFileSync(made, join(folder, inPack));
  return inPack;
}
