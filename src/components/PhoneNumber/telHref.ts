/**
 * The `tel:` link of a number as people read it. A leading 0 becomes +44, so that it works from abroad too;
 * 999 and 111 stay as they are.
 *
 * @example telHref('0800 002 9002') // 'tel:+448000029002'
 */
export function telHref(number: string): string {
  return `tel:${number.replace(/\s/g, '').replace(/^0/, '+44')}`;
}
