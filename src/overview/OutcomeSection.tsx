import { wholePathWords } from '#interface/wholePathWords.ts';
import { Blocks } from '../components/Blocks/Blocks.tsx';
import { partId } from '../components/Heading/partId.ts';
import {
  allSpoken,
  type Flow,
  type Listener,
  type SpokenBlock,
  say,
  type WholePath,
} from '../engine/index.ts';
import { Section } from './Section.tsx';
import { saidHere } from './saidHere.ts';
import { leadingTo, type PathSection } from './sections.ts';

interface OutcomeSectionProps {
  readonly flow: Flow;
  readonly wholePath: WholePath;
  readonly listener: Listener;
  readonly section: PathSection;
}

/** An outcome with all its advice, and what the publisher offers where that is shown. */
export function OutcomeSection({ flow, wholePath, listener, section }: OutcomeSectionProps) {
  const { heading, blocks } = wholePath.advise(section.id, listener.voice);
  const said = allSpoken(saidHere(blocks), listener);
  const { after, block } = wholePath.more;
  const more = after === section.id ? allSpoken([block], listener) : [];
  return (
    <Section
      {...section}
      heading={say(heading, listener)}
      from={leadingTo(flow, listener.voice, section.id)}
    >
      <Contents blocks={said} />
      <Blocks blocks={said} level={3} />
      {more.length === 0 ? null : (
        <aside className="more no-print">
          <Blocks blocks={more} level={3} />
        </aside>
      )}
    </Section>
  );
}

/** The sections that an answer may lead to: only a long outcome has any. */
function Contents({ blocks }: { readonly blocks: readonly SpokenBlock[] }) {
  const named = blocks.flatMap(({ id, heading }) =>
    id === undefined || heading === undefined ? [] : [{ id, heading }],
  );
  if (named.length === 0) return null;
  return (
    <>
      <p>{wholePathWords.planHolds}</p>
      <nav className="no-print" aria-label={wholePathWords.inThisPlan}>
        <ul className="links">
          {named.map(({ id, heading }) => (
            <li key={id}>
              <a href={`#${partId(id)}`}>{heading}</a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
