import type { PluginOption } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { importInLanguage } from '../language.ts';
import { styles } from '../pages/styles.ts';
import { buildId } from '../release/buildId.ts';
import { allPagesInOne } from './allPagesInOne.ts';
import { alone } from './alone.ts';
import { finished } from './finished.ts';

/** The mode of Vite's that makes one file: `npm run build -- --one-file`. */
export const oneFileMode = 'one-file';

/**
 * All that turns the sources into one HTML file, which needs no host, no line and nothing beside it. What only a host could
 * give is left out: the worker, recall, and links for another device.
 */
export async function oneFileBuild(): Promise<PluginOption[]> {
  const { organisation } = await importInLanguage<typeof import('../organisation/organisation.ts')>(
    'scripts/build/organisation/organisation.ts',
  );
  const ofOrganisation = organisation();
  const shell = await importInLanguage<typeof import('../pages/shell.ts')>(
    'scripts/build/pages/shell.ts',
  );
  return [
    shell.inLanguage(oneFileMode),
    ...ofOrganisation,
    shell.shellWords(),
    shell.draftMark(),
    alone(),
    buildId(),
    allPagesInOne(),
    styles(shell.direction),
    viteSingleFile(),
    finished(),
  ];
}
