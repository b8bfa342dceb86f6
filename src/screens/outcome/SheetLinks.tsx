import { words } from '#interface/words.ts';
import { hrefTo } from '../../browser/addressBar.ts';
import { type SheetOffer, say, sheetsInOrder } from '../../engine/index.ts';
import { useGuide } from '../../guide/context.ts';

/** What the outcome offers beside its advice: those that the answers point to, each with its purpose, then the rest. */
export function SheetLinks() {
  const { flow, journey } = useGuide();
  const { first, more } = sheetsInOrder(flow, journey);
  if (first.length + more.length === 0) return null;
  return (
    <nav aria-label={words.outcome.sheets}>
      <Links offers={first} />
      {more.length === 0 ? null : (
        <>
          <h2 className="block__heading">{words.outcome.moreSheets}</h2>
          <Links offers={more} />
        </>
      )}
    </nav>
  );
}

function Links({ offers }: { readonly offers: readonly SheetOffer[] }) {
  const { listener } = useGuide();
  return (
    <ul className="links sheet-links">
      {offers.map(({ id, link, purpose }) => (
        <li key={id}>
          <a href={hrefTo(id)}>{say(link, listener)}</a>
          <p>{say(purpose, listener)}</p>
        </li>
      ))}
    </ul>
  );
}
