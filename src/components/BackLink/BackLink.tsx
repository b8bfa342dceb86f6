import { words } from '#interface/words.ts';

interface BackLinkProps {
  readonly href: string;
  readonly children: string;
}

/**
 * The way back. A real link, so it can be opened, copied and undone with the browser's own Back.
 *
 * Accessibility: a landmark with a name of its own, before `main`, so that it is met before the screen.
 */
export function BackLink({ href, children }: BackLinkProps) {
  return (
    <nav className="back no-print" aria-label={words.back.label}>
      <a className="nhsuk-back-link" href={href}>
        {children}
      </a>
    </nav>
  );
}
