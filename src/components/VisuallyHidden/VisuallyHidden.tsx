import type { ReactNode } from 'react';

/** Words that only a screen reader gets, where the eye has a colour or a place on the page instead. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className="nhsuk-u-visually-hidden">{children}</span>;
}
