import { type Letter, type Listener, say } from '../../engine/index.ts';
import { checkField } from './checkField.ts';

/** A row of a letter as it is printed: a sentence, or a label with what was typed or with lines to write on. */
export type FilledRow =
  | { readonly line: string }
  | { readonly label: string; readonly typed: string; readonly lines: number };

/** The rows of a letter with what the person typed. `typed` is empty where they left a blank. */
export function filledRows(
  { rows }: Letter,
  typed: Readonly<Record<string, string>>,
  listener: Listener,
  today: Date,
): FilledRow[] {
  return rows.map((row) => {
    if ('line' in row) return { line: say(row.line, listener) };
    const { blank, field, lines = 1 } = row;
    const text = field ? checkField(field.kind, typed[field.id] ?? '', today).text : '';
    return { label: say(blank, listener), typed: text, lines };
  });
}
