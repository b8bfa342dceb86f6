/**
 * The `tel:` link of a number as people read it. A leading 0 becomes +44, so that it works from abroad too;
 * 999 and 111 stay as they are. What stands between the digits is for people, and so is the (0) of +44 (0)20.
 *
 * @example telHref('0800 002 9002') // 'tel:+448000029002'
 */
export function telHref(number: string): string {
  const digits = number.startsWith('+') ? number.replace('(0)', '') : number;
  return `tel:${digits.replace(/[^\d+]/g, '').replace(/^0/, '+44')}`;
}
