import { marked, type Token, type Tokens } from 'marked';

/** The points that a clinician is to confirm, as docs/clinical-sign-off.md lists them, part by part. */
export interface OpenPart {
  readonly heading: string;
  /** What the table calls its columns. */
  readonly columns: readonly string[];
  readonly points: readonly (readonly Marked[])[];
  /** What stands there in sentences. */
  readonly said: readonly Marked[];
}

/** Text with what is strong, quoted or linked in it. */
export interface Marked {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/**
 * The open points of the sign-off paper.
 *
 * @throws {Error} where it holds none, so that the pack never says that nothing is open when it could not be read
 */
export function openPoints(markdown: string): readonly OpenPart[] {
  const parts: { heading: string; columns: string[]; points: Marked[][]; said: Marked[] }[] = [];
  for (const token of marked.lexer(markdown)) {
    if (token.type === 'heading' && token.depth === 1) continue;
    if (token.type === 'heading') {
      parts.push({ heading: token.text, columns: [], points: [], said: [] });
      continue;
    }
    const part = parts.at(-1);
    if (!part) continue;
    if (token.type === 'table') {
      const { header, rows } = token as Tokens.Table;
      part.columns.push(...header.map(({ text }) => text));
      part.points.push(...rows.map((row) => row.map(marks)));
    } else if (token.type === 'paragraph') part.said.push(marks(token as Tokens.Paragraph));
  }
  if (parts.every(({ points }) => points.length === 0)) {
    throw new Error('The sign-off paper lists no open point');
  }
  return parts;
}

function marks({ text, tokens }: Marked): Marked {
  return { text, tokens };
}

/** How many points are open. */
export function countOpen(parts: readonly OpenPart[]): number {
  return parts.reduce((sum, { points }) => sum + points.length, 0);
}
