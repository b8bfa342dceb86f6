import { words } from '#interface/words.ts';
import { focusPart } from './focusPart.ts';

/** A section of a long screen, and the link to it. */
export interface ContentsPart {
  readonly id: string;
  readonly href: string;
  readonly heading: string;
}

/**
 * What a long screen holds, closed until it is asked for, so that the screen itself comes first.
 *
 * Accessibility: a link takes the focus to the heading of its part, the second time too. Only links are folded away.
 */
export function Contents({ parts }: { readonly parts: readonly ContentsPart[] }) {
  if (parts.length === 0) return null;
  return (
    <details className="contents">
      <summary>{words.outcome.contents}</summary>
      <nav aria-label={words.outcome.contents}>
        <ul className="links">
          {parts.map(({ id, href, heading }) => (
            <li key={id}>
              {/* The second time, the address is the same, and a link alone would do nothing. */}
              <a href={href} onClick={() => focusPart(id)}>
                {heading}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
}
