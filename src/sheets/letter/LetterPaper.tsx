import { sheetWords } from '#interface/sheetWords.ts';
import { BlankLine } from '../../components/BlankLine/BlankLine.tsx';
import type { Letter } from '../../engine/index.ts';
import { useGuide } from '../../guide/context.ts';
import { keyed } from '../fields/keyed.ts';
import { useTyped } from '../fields/typedForm.ts';
import { type FilledRow, filledRows } from './filledRows.ts';

/** A letter as it is printed: what was typed, and lines where nothing was. */
export function LetterPaper({ letter }: { readonly letter: Letter }) {
  const { listener, today } = useGuide();
  const typed = useTyped('letter');
  const rows = filledRows(letter, typed, listener, today);
  return (
    <div className="sheet">
      {keyed(rows, (row) => ('line' in row ? row.line : row.label)).map(({ key, item }) => (
        <Row key={key} row={item} />
      ))}
    </div>
  );
}

function Row({ row }: { readonly row: FilledRow }) {
  if ('line' in row) return <p>{row.line}</p>;
  if (row.typed === '') return <BlankLine label={row.label} lines={row.lines} />;
  return (
    <p>
      <span>{sheetWords.letter.label(row.label)}</span>{' '}
      <bdi className="typed" dir="auto">
        {row.typed}
      </bdi>
    </p>
  );
}
