interface ListProps {
  readonly items: readonly string[];
  readonly className?: string;
}

/** A list of sentences. `className` says what paper adds to each: a box, or room to write. */
export function List({ items, className }: ListProps) {
  return (
    <ul className={className}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
