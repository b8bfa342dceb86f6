import type { Plugin } from 'vite';
import { type CheckedBy, checkedBy, edition } from '../../flows/second-opinion/edition.ts';
import { datesInTime } from './dates/datesInTime.ts';
import { framedPages } from './embed/framedPages.ts';
import { compressed } from './hosting/compressed.ts';
import { hostingFiles } from './hosting/hostingFiles.ts';
import { previewHeaders } from './hosting/previewHeaders.ts';
import { importInLanguage } from './language.ts';
import { integrity } from './pages/integrity.ts';
import { policyMeta } from './pages/policyMeta.ts';
import { prerendered } from './pages/prerendered.ts';
import { styles } from './pages/styles.ts';
import { missingToPublish } from './publish/missing.ts';
import { buildId } from './release/buildId.ts';
import { licences } from './release/licences.ts';
import { releaseFile } from './release/releaseFile.ts';
import { worker } from './release/worker.ts';

/** What a test gives in the place of what a build takes from the day, the edition and the command. */
export interface BuildOptions {
  readonly now?: Date;
  readonly by?: CheckedBy;
  /** Whether what is built is for everyone: `npm run build -- --publish`. */
  readonly publish?: boolean;
}

/**
 * All that turns the sources into a release, beside what Vite does: pages with their words, styles and policy, then
 * the files of the release, and last those that are made of all others. Each plugin may count on those above it.
 *
 * @throws {Error} where it is to be published, and nobody has checked it; the message names all that is missing
 */
export async function guideBuild({
  now = new Date(),
  by = checkedBy,
  publish = process.env['GUIDE_PUBLISH'] !== undefined,
}: BuildOptions = {}): Promise<Plugin[]> {
  const missing = missingToPublish(by, edition.checkedOn, now);
  if (publish && missing.length > 0) {
    throw new Error(`The guide cannot be published yet.\n${missing.join('\n')}`);
  }
  // First, so that what is wrong with the publisher is named before anything is made of it.
  const { organisation, framedBy } = await importInLanguage<
    typeof import('./organisation/organisation.ts')
  >('scripts/build/organisation/organisation.ts');
  const ofOrganisation = organisation();
  const shell = await importInLanguage<typeof import('./pages/shell.ts')>(
    'scripts/build/pages/shell.ts',
  );
  const { allDated } = await importInLanguage<typeof import('./dates/allDated.ts')>(
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
    ...shell.marks(missing.length > 0),
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
