import { type Organisation, say } from '../../../src/engine/index.ts';

/** Whom to call, as data. Its words and its number are those that stand on every page. */
export function contactPoint({ supportLine }: Pick<Organisation, 'supportLine'>) {
  return {
    '@type': 'ContactPoint',
    contactType: supportLine.name,
    telephone: supportLine.number,
    ...(supportLine.about === undefined
      ? {}
      : { description: say(supportLine.about, { voice: 'you' }) }),
    areaServed: 'GB',
  };
}
