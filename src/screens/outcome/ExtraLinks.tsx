import { words } from '#interface/words.ts';
import { hrefTo } from '../../browser/addressBar.ts';
import { say } from '../../engine/spoken.ts';
import type { Block } from '../../engine/words.ts';
import { useGuide } from '../../guide/context.ts';

/** What the outcome offers beside its advice, save what the advice itself has a link to. */
export function ExtraLinks({ blocks }: { readonly blocks: readonly Block[] }) {
  const { flow, kept, journey, listener } = useGuide();
  const inBlocks = new Set(linksIn(blocks));
  // A file on a clinic's computer would be left behind; the entry belongs in the patient's own calendar.
  const others = flow
    .extras(journey)
    .filter((extra) => !inBlocks.has(extra) && !(kept.clinic && extra === 'reminder'));
  if (others.length === 0) return null;
  return (
    <nav aria-label={words.outcome.extras}>
      <ul className="links">
        {others.map((extra) => (
          <li key={extra}>
            <a href={hrefTo(extra)}>{say(flow.extraWords[extra].link, listener)}</a>
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
