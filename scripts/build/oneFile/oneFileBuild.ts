import type { PluginOption } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { importChosen } from '../aliases.ts';
import { datesInTime } from '../dates/datesInTime.ts';
import { styles } from '../pages/styles.ts';
import { type BuildOptions, previewOrPublished } from '../publish/previewOrPublished.ts';
import { buildId } from '../release/buildId.ts';
import { allPagesInOne } from './allPagesInOne.ts';
import { alone } from './alone.ts';
import { finished } from './finished.ts';

/** The mode of Vite's that makes one file: `npm run build -- --one-file`. */
export const oneFileMode = 'one-file';

/**
 * All that turns the sources into one HTML file, which needs no host, no line and nothing beside it. What only a host could
 * give is left out: the worker, recall, and links for another device.
 *
 * @throws {Error} where it is to be published, and nobody has checked it; the message names all that is missing
 */
export async function oneFileBuild(options: BuildOptions = {}): Promise<PluginOption[]> {
  const { now, isPreview } = await previewOrPublished(options);
  const { organisation } = await importChosen<typeof import('../organisation/organisation.ts')>(
    'scripts/build/organisation/organisation.ts',
  );
  const ofOrganisation = organisation();
  const shell = await importChosen<typeof import('../pages/shell.ts')>(
    'scripts/build/pages/shell.ts',
  );
  const { allDated } = await importChosen<typeof import('../dates/allDated.ts')>(
    'scripts/build/dates/allDated.ts',
  );
  return [
    datesInTime(allDated(), now),
    shell.inLanguage(oneFileMode),
    ...ofOrganisation,
    shell.shellWords(),
    ...shell.marks(isPreview),
    alone(),
    buildId(),
    allPagesInOne(),
    styles(shell.direction),
    viteSingleFile(),
    finished(),
  ];
}
