import { type CheckedBy, checkedBy, edition } from '../../../flows/second-opinion/edition.ts';
import { missingToPublish } from './missing.ts';

/** What a test gives in the place of what a build takes from the day, the edition and the command. */
export interface BuildOptions {
  readonly now?: Date;
  readonly by?: CheckedBy;
  /** Whether what is built is for everyone: `npm run build -- --publish`. */
  readonly publish?: boolean;
}

/**
 * The day of a build, and whether it is a preview, which says so.
 *
 * @throws {Error} where it is to be published, and nobody has checked it; the message names all that is missing
 */
export function previewOrPublished({
  now = new Date(),
  by = checkedBy,
  publish = process.env['GUIDE_PUBLISH'] !== undefined,
}: BuildOptions): { readonly now: Date; readonly isPreview: boolean } {
  const missing = missingToPublish(by, edition.checkedOn, now);
  if (publish && missing.length > 0) {
    throw new Error(`The guide cannot be published yet.\n${missing.join('\n')}`);
  }
  return { now, isPreview: missing.length > 0 };
}
