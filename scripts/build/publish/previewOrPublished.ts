import type { CheckedBy } from '../../../src/engine/index.ts';
import { flowFolder } from '../../chosenFolders.mjs';
import { importChosen } from '../aliases.ts';
import { missingToPublish } from './missing.ts';

/** What a test gives in the place of what a build takes from the day, the edition and the command. */
export interface BuildOptions {
  readonly now?: Date;
  readonly by?: CheckedBy;
  /** Whether what is built is for everyone: `npm run build -- --publish`. */
  readonly publish?: boolean;
}

/**
 * The day of a build, the edition of the flow that is built, and whether it is a preview, which says so.
 *
 * @throws {Error} where it is to be published, and nobody has checked it; the message names all that is missing
 */
export async function previewOrPublished({
  now = new Date(),
  by,
  publish = process.env['GUIDE_PUBLISH'] !== undefined,
}: BuildOptions) {
  const { checkedBy, edition } = await importChosen<typeof import('#flow/edition.ts')>(
    `${flowFolder()}/edition.ts`,
  );
  const missing = missingToPublish(by ?? checkedBy, edition.checkedOn, now);
  if (publish && missing.length > 0) {
    throw new Error(`The guide cannot be published yet.\n${missing.join('\n')}`);
  }
  return { now, edition, isPreview: missing.length > 0 };
}
