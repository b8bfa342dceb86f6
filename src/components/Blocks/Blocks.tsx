import { words } from '#interface/words.ts';
import { hrefTo } from '../../browser/addressBar.ts';
import type { SpokenBlock } from '../../engine/spoken.ts';
import { below, Heading, type Level } from '../Heading/Heading.tsx';
import { partId } from '../Heading/partId.ts';
import { Hidden } from '../Hidden/Hidden.tsx';
import { Pieces } from '../Pieces/Pieces.tsx';

interface BlocksProps {
  readonly blocks: readonly SpokenBlock[];
  /** The level of the blocks' own headings. */
  readonly level: Level;
  /** Whether each heading begins with its number. */
  readonly ordered?: boolean | undefined;
}

/** Advice: blocks under headings, and parts below them. */
export function Blocks({ blocks, level, ordered = false }: BlocksProps) {
  return blocks.map((block, index) => (
    <Block
      key={JSON.stringify(block)}
      block={block}
      level={level}
      number={ordered ? index + 1 : undefined}
    />
  ));
}

interface BlockProps {
  readonly block: SpokenBlock;
  readonly level: Level;
  readonly number: number | undefined;
}

function Block({ block, level, number }: BlockProps) {
  const { id, heading, tone, pieces, parts = [], ordered, links = [] } = block;
  const inside = heading === undefined ? level : below(level);
  // The words for a tone are for those who do not see its colour.
  const toneWords = tone === undefined ? null : <Hidden>{words.tones[tone]} </Hidden>;
  return (
    <section className={tone === undefined ? 'block' : `block callout callout--${tone}`}>
      {heading === undefined ? (
        toneWords
      ) : (
        <Heading level={level} className="block__heading" id={id === undefined ? id : partId(id)}>
          {number === undefined ? null : <span className="block__number">{number} </span>}
          {toneWords}
          <span>{heading}</span>
        </Heading>
      )}
      <div className="block__body">
        <Pieces pieces={pieces} level={inside} />
        {links.length === 0 ? null : (
          <ul className="links no-print">
            {links.map(({ to, text }) => (
              <li key={to}>
                <a href={hrefTo(to)}>{text}</a>
              </li>
            ))}
          </ul>
        )}
        <Blocks blocks={parts} level={inside} ordered={ordered} />
      </div>
    </section>
  );
}
