import type { Organisation } from './flow.ts';
import type { Contact } from './words.ts';

/** Whether a day, as an ISO date, is over where the person is. */
export function isOver(day: string, now: Date): boolean {
  return now > new Date(`${day}T23:59:59`);
}

/**
 * Somebody to turn to, as they are to be shown on a day. A number that nobody has checked in time is left out, and its link
 * stays. Where there is no link the number stays too: in danger, an old number is better than none.
 *
 * @example contactOn({ name: 'PASS', number: '0800 917 2127', checkBy: '2027-05-22', link }, new Date(2027, 5, 1))
 * // { name: 'PASS', checkBy: '2027-05-22', link }
 */
export function contactOn<T>(contact: Contact<T>, now: Date | undefined): Contact<T> {
  const { number, site, ...others } = contact;
  const link = contact.link ?? site;
  return now && link && contact.checkBy && isOver(contact.checkBy, now)
    ? { ...others, link }
    : contact;
}

/** Who publishes the guide, with the number of the support line for as long as it has been checked in time. */
export function organisationOn(organisation: Organisation, now: Date): Organisation {
  return { ...organisation, supportLine: contactOn(organisation.supportLine, now) };
}
