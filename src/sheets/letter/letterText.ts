import { sheetWords } from '#interface/sheetWords.ts';
import type { FilledParagraph, FilledPart } from './filledLetter.ts';

/** Room for a signature. */
const roomToSign = '\n\n\n';

/**
 * A letter as plain text, to copy or to save. A blank is its label in brackets, to be written over. Line ends are
 * those that every program reads.
 */
export function letterText(paragraphs: readonly FilledParagraph[]): string {
  const text = paragraphs.reduce((before, paragraph, index) => {
    const last = paragraphs[index - 1];
    return `${before}${last ? gap(last, paragraph) : ''}${paragraph.parts.map(textOf).join('')}`;
  }, '');
  return `${text}\n`.replace(/\r\n?|\n/g, '\r\n');
}

/** An address stands together; all else has a line between. */
function gap(last: FilledParagraph, { as }: FilledParagraph): string {
  if (as === 'name') return roomToSign;
  return (as === 'sender' || as === 'reader') && as === last.as ? '\n' : '\n\n';
}

function textOf(part: FilledPart): string {
  if (typeof part === 'string') return part;
  if (part.typed !== '') return part.typed;
  return part.label === '' ? '____________________' : sheetWords.letter.blank(part.label);
}
