import type { SheetRow } from '../../engine/index.ts';
import { BlankLine } from '../BlankLine/BlankLine.tsx';

/** A page to finish by hand: each blank is followed by one line to write on, or by more. */
export function FormToFill({ rows }: { readonly rows: readonly SheetRow<string>[] }) {
  return (
    <div className="sheet">
      {rows.map((row) =>
        'line' in row ? (
          <p key={`line ${row.line}`}>{row.line}</p>
        ) : (
          <BlankLine key={`blank ${row.blank}`} label={row.blank} lines={row.lines ?? 1} />
        ),
      )}
    </div>
  );
}
