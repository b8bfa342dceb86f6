import type { Organisation } from '../../../src/engine/index.ts';

/** Whom to call, as data. Its words and its number are those that stand on every page. */
export function contactPoint({ supportLine }: Pick<Organisation, 'supportLine'>) {
  return {
    '@type': 'ContactPoint',
    contactType: supportLine.name,
    telephone: supportLine.number,
    description: supportLine.about,
    areaServed: 'GB',
  };
}
