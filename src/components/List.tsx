interface ListProps {
  readonly items: readonly string[];
  readonly ordered?: boolean;
  readonly className?: string;
}

/** A list of sentences. `className` says what paper adds to each: a box, or room to write. */
export function List({ items, ordered = false, className }: ListProps) {
  const Tag = ordered ? 'ol' : 'ul';
  return (
    <Tag className={className}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </Tag>
  );
}
