import type { Plugin } from 'vite';
import { edition } from '../../flows/second-opinion/edition.ts';
import { framedPages } from './embed/framedPages.ts';
import { compressed } from './hosting/compressed.ts';
import { hostingFiles } from './hosting/hostingFiles.ts';
import { previewHeaders } from './hosting/previewHeaders.ts';
import { importInLanguage } from './language.ts';
import { integrity } from './pages/integrity.ts';
import { policyMeta } from './pages/policyMeta.ts';
import { prerendered } from './pages/prerendered.ts';
import { styles } from './pages/styles.ts';
import { buildId } from './release/buildId.ts';
import { licences } from './release/licences.ts';
import { releaseFile } from './release/releaseFile.ts';
import { worker } from './release/worker.ts';

/**
 * All that turns the sources into a release, beside what Vite does: pages with their words, styles and policy, then
 * the files of the release, and last those that are made of all others. Each plugin may count on those above it.
 */
export async function guideBuild(): Promise<Plugin[]> {
  // First, so that what is wrong with the publisher is named before anything is made of it.
  const { organisation, framedBy } = await importInLanguage<
    typeof import('./organisation/organisation.ts')
  >('scripts/build/organisation/organisation.ts');
  const ofOrganisation = organisation();
  const shell = await importInLanguage<typeof import('./pages/shell.ts')>(
    'scripts/build/pages/shell.ts',
  );
  return [
    shell.inLanguage(),
    ...ofOrganisation,
    shell.shellWords(),
    shell.draftMark(),
    prerendered(),
    shell.notFoundPage(),
    shell.poster(),
    ...shell.socialPicture(),
    buildId(),
    licences(),
    styles(shell.direction),
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
