import type { SheetRow } from '../flow/words.ts';

/** A page to finish by hand: each blank is followed by one line to write on, or by more. */
export function Sheet({ rows }: { readonly rows: readonly SheetRow<string>[] }) {
  return (
    <div className="sheet">
      {rows.map((row) =>
        'line' in row ? (
          <p key={`line ${row.line}`}>{row.line}</p>
        ) : (
          <div key={`blank ${row.blank}`} className="sheet__blank">
            <p className="sheet__label">{row.blank}</p>
            {Array.from({ length: (row.lines ?? 1) - 1 }, (_, line) => line).map((line) => (
              <div key={line} className="sheet__line" />
            ))}
          </div>
        ),
      )}
    </div>
  );
}
