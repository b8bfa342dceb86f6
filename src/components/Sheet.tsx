interface SheetProps {
  readonly rows: readonly ({ readonly line: string } | { readonly blank: string })[];
}

/** A page to finish by hand: each blank is followed by a line to write on. */
export function Sheet({ rows }: SheetProps) {
  return (
    <div className="sheet">
      {rows.map((row) =>
        'line' in row ? (
          <p key={`line ${row.line}`}>{row.line}</p>
        ) : (
          <p key={`blank ${row.blank}`} className="sheet__blank">
            {row.blank}
          </p>
        ),
      )}
    </div>
  );
}
