import type { Passage } from './passages.ts';

/**
 * Passages as plain text that reads well in a message, in an e-mail and in Word: a blank line between them but after a
 * heading, a bullet before each item, and no mark-up.
 */
export function asMessage(title: string, passages: readonly Passage[]): string {
  return passages.reduce((before, passage, index) => {
    const last = passages[index - 1];
    const isUnderHeading = last !== undefined && 'heading' in last;
    return `${before}${isUnderHeading ? '\n' : '\n\n'}${inPlainText(passage)}`;
  }, title);
}

function inPlainText(passage: Passage): string {
  if ('heading' in passage) return passage.heading;
  if ('items' in passage) return passage.items.map((item) => `• ${item}`).join('\n');
  if ('said' in passage) return passage.said.map((line) => `“${line}”`).join('\n');
  const { text, href } = passage;
  // A number is in the text already; an address may be shortened there.
  const isSaid = href === undefined || href.startsWith('tel:') || text.includes(href);
  return isSaid ? text : `${text}\n${href}`;
}
