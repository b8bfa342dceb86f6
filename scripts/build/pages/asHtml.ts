import { telHref } from '../../../src/components/PhoneNumber/telHref.ts';

/** A sentence as HTML, with a number to call in the place that its language has for it. */
export function withNumber(sentence: (number: string) => string, number: string): string {
  const link = `<a href="${telHref(number)}">${number}</a>`;
  return asHtml(sentence('%number%')).replace('%number%', () => link);
}

/** Words as they stand in HTML, between tags and in an attribute. */
export function asHtml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
