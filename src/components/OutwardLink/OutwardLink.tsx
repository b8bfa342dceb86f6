import type { Link } from '../../engine/index.ts';

/**
 * A link out of the guide. The other site is not told where the person came from.
 *
 * Accessibility: it opens in this tab, so that Back leads to the guide again. Only where leaving would clear the answers,
 * `openOutwardLinksInNewTab` lets it open beside the guide.
 */
export function OutwardLink({ text, href }: Link) {
  return (
    <a className="outward-link" href={href} rel="noreferrer">
      {text}
    </a>
  );
}
