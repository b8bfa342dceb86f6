import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { flow as secondOpinion } from '../../../../flows/second-opinion/index.ts';

/** The id of the build that is tested, as its start page names it. The sources themselves have none. */
export function builtId(): string {
  const page = readFileSync(join(process.env['E2E_DIST'] ?? 'dist', 'index.html'), 'utf8');
  const [, id] = page.split(`${secondOpinion.version} (`)[1]?.match(/^([\da-f]{8})\)/) ?? [];
  if (id === undefined) throw new Error('The start page names no build');
  return id;
}
