import type { Letter } from '../../flow/extras.ts';

/** A letter as it is printed: what was typed, and lines where nothing was. */
export function LetterPaper({ letter }: { readonly letter: Letter }) {
  return <div className="sheet">{letter.rows.length}</div>;
}
