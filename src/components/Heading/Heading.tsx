import type { ReactNode } from 'react';

/** The levels of headings below a screen's own `h1`. */
export type Level = 2 | 3 | 4 | 5 | 6;

interface HeadingProps {
  readonly level: Level;
  readonly className?: string;
  /** Makes it a place to go to, which can take the focus. */
  readonly id?: string | undefined;
  readonly children: ReactNode;
}

/**
 * A heading whose level depends on where its words stand.
 *
 * Accessibility: where it is a place to go to, it can take the focus from a link, and is no stop of the Tab key.
 */
export function Heading({ level, className, id, children }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag className={className} id={id} tabIndex={id === undefined ? undefined : -1}>
      {children}
    </Tag>
  );
}

/** The level below; 6 has none. */
export function levelBelow(level: Level): Level {
  return level === 6 ? 6 : ((level + 1) as Level);
}
