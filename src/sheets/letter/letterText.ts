import { sheetWords } from '#interface/sheetWords.ts';
import type { FilledRow } from './filledRows.ts';

const lineToWriteOn = '______________';

/**
 * A letter as plain text, to copy or to save: every sentence a paragraph, every label with what was typed or
 * a line to write on. Line ends are those that every program reads.
 */
export function letterText(rows: readonly FilledRow[]): string {
  const text = rows.reduce((before, row, index) => {
    const last = rows[index - 1];
    // Labels that follow each other stand together, as the head of a letter does.
    const together = last !== undefined && 'label' in last && 'label' in row;
    return `${before}${index === 0 ? '' : together ? '\n' : '\n\n'}${textOf(row)}`;
  }, '');
  return `${text}\n`.replace(/\r\n?|\n/g, '\r\n');
}

function textOf(row: FilledRow): string {
  return 'line' in row
    ? row.line
    : `${sheetWords.letter.label(row.label)} ${row.typed || lineToWriteOn}`;
}
