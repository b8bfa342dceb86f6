import { words } from '#interface/words.ts';
import { hrefTo } from '../../browser/addressBar.ts';
import { type Block, offeredSheets, say } from '../../engine/index.ts';
import { useGuide } from '../../guide/context.ts';

/** What the outcome offers beside its advice, save what the advice itself has a link to. */
export function SheetLinks({ blocks }: { readonly blocks: readonly Block[] }) {
  const { flow, kept, journey, listener } = useGuide();
  const inBlocks = new Set(linksIn(blocks));
  const others = offeredSheets(flow, journey).filter(
    ({ id, notInClinic }) => !inBlocks.has(id) && !(kept.clinic && notInClinic),
  );
  if (others.length === 0) return null;
  return (
    <nav aria-label={words.outcome.sheets}>
      <ul className="links">
        {others.map(({ id, link }) => (
          <li key={id}>
            <a href={hrefTo(id)}>{say(link, listener)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function linksIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap(({ links = [], parts = [] }) => [
    ...links.map(({ to }) => to),
    ...linksIn(parts),
  ]);
}
