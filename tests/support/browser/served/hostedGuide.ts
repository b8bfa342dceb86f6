import { publisher } from '#organisation/publisher.ts';
import { hosted } from '../../../../scripts/build/hosting/hostingFiles.ts';
import { framedBy } from '../../../../scripts/build/organisation/framedBy.ts';

/** What a host has to know of a build of the guide. */
export function hostedGuide(folder: string) {
  return hosted(folder, framedBy(publisher));
}
