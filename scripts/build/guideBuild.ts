import type { Plugin } from 'vite';
import { importChosen } from './aliases.ts';
import { datesInTime } from './dates/datesInTime.ts';
import { framedPages } from './embed/framedPages.ts';
import { compressed } from './hosting/compressed.ts';
import { hostingFiles } from './hosting/hostingFiles.ts';
import { previewHeaders } from './hosting/previewHeaders.ts';
import { integrity } from './pages/integrity.ts';
import { policyMeta } from './pages/policyMeta.ts';
import { prerendered } from './pages/prerendered.ts';
import { styles } from './pages/styles.ts';
import { type BuildOptions, previewOrPublished } from './publish/previewOrPublished.ts';
import { buildId } from './release/buildId.ts';
import { licences } from './release/licences.ts';
import { releaseFile } from './release/releaseFile.ts';
import { worker } from './release/worker.ts';

/**
 * All that turns the sources into a release, beside what Vite does: pages with their words, styles and policy, then
 * the files of the release, and last those that are made of all others. Each plugin may count on those above it.
 *
 * @throws {Error} where it is to be published, and nobody has checked it; the message names all that is missing
 */
export async function guideBuild(options: BuildOptions = {}): Promise<Plugin[]> {
  const { now, edition, isPreview } = await previewOrPublished(options);
  // First, so that what is wrong with the publisher is named before anything is made of it.
  const { organisation, framedBy } = await importChosen<
    typeof import('./organisation/organisation.ts')
  >('scripts/build/organisation/organisation.ts');
  const ofOrganisation = organisation();
  const shell = await importChosen<typeof import('./pages/shell.ts')>(
    'scripts/build/pages/shell.ts',
  );
  const { allDated } = await importChosen<typeof import('./dates/allDated.ts')>(
    'scripts/build/dates/allDated.ts',
  );
  return [
    datesInTime(allDated(), now),
    shell.inLanguage(),
    ...ofOrganisation,
    shell.shellWords(),
    prerendered(),
    shell.notFoundPage(),
    shell.poster(),
    ...shell.socialPicture(),
    buildId(),
    licences(),
    styles(shell.direction),
    ...shell.marks(isPreview),
    integrity(),
    framedPages(),
    shell.foundAndShared(),
    policyMeta(),
    previewHeaders(framedBy),
    releaseFile(edition),
    worker(shell.noLine()),
    hostingFiles(framedBy),
    shell.hostPageFiles(),
    compressed(),
  ];
}
