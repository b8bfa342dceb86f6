interface BlankLineProps {
  readonly label: string;
  /** How many lines there are to write on, at least one. */
  readonly lines: number;
}

/** A blank of a page to finish by hand: its label, and lines to write on. */
export function BlankLine({ label, lines }: BlankLineProps) {
  return (
    <div className="sheet__blank">
      <p className="sheet__label">{label}</p>
      {Array.from({ length: lines - 1 }, (_, line) => line).map((line) => (
        <div key={line} className="sheet__line" />
      ))}
    </div>
  );
}
