import { words } from '#interface/words.ts';
import { hrefTo } from '../../browser/addressBar.ts';
import type { SpokenBlock } from '../../engine/index.ts';
import { Heading, type Level, levelBelow } from '../Heading/Heading.tsx';
import { partId } from '../Heading/partId.ts';
import { Pieces } from '../Pieces/Pieces.tsx';
import { VisuallyHidden } from '../VisuallyHidden/VisuallyHidden.tsx';

interface BlocksProps {
  readonly blocks: readonly SpokenBlock[];
  /** The level of the blocks' own headings. */
  readonly level: Level;
  /** Whether each heading begins with its number. */
  readonly ordered?: boolean | undefined;
}

/**
 * Advice: blocks under headings, and parts below them.
 *
 * Accessibility: headings go down one level with each part. What the colour of a tone says is said in words too, also
 * where there is no heading; in a heading, after its number. A heading with an id can take the focus.
 */
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
  const innerLevel = heading === undefined ? level : levelBelow(level);
  const toneWords =
    tone === undefined ? null : <VisuallyHidden>{words.tones[tone]} </VisuallyHidden>;
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
        <Pieces pieces={pieces} level={innerLevel} />
        {links.length === 0 ? null : (
          <ul className="links no-print">
            {links.map(({ to, text }) => (
              <li key={to}>
                <a href={hrefTo(to)}>{text}</a>
              </li>
            ))}
          </ul>
        )}
        <Blocks blocks={parts} level={innerLevel} ordered={ordered} />
      </div>
    </section>
  );
}
