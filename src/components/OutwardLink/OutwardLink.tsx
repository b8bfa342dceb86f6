import type { Link } from '../../engine/words.ts';

/**
 * A link out of the guide. It opens in this tab, so that Back leads to the guide again, and the other site
 * is not told where the person came from.
 */
export function OutwardLink({ text, href }: Link) {
  return (
    <a className="outward-link" href={href} rel="noreferrer">
      {text}
    </a>
  );
}
