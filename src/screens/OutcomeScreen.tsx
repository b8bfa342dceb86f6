import { hrefTo } from '../browser/addressBar.ts';
import { Contents, type ContentsPart } from '../components/Contents.tsx';
import { PaperHeader } from '../components/PaperHeader.tsx';
import { PrintButton } from '../components/PrintButton.tsx';
import { partId } from '../components/partId.ts';
import { SummaryList } from '../components/SummaryList.tsx';
import { address } from '../flow/addresses.ts';
import { type Listener, say } from '../flow/spoken.ts';
import type { Block } from '../flow/words.ts';
import { words } from '../interface/words.ts';
import { summarise } from '../journey/summarise.ts';
import { AdviceBlocks } from './AdviceBlocks.tsx';
import { CheckIsDue } from './CheckIsDue.tsx';
import { ExtraLinks } from './ExtraLinks.tsx';
import { useGuide } from './guide.ts';
import { ScreenHeading } from './ScreenHeading.tsx';

/** Where a journey ends: advice to keep, the answers it follows from, and a way to print both. */
export function OutcomeScreen() {
  const { flow, journey, listener, today } = useGuide();
  const { heading, blocks } = flow.advise(journey);
  const rows = summarise(flow, journey, listener).map(({ step, label, choices }) => ({
    key: step,
    label,
    values: choices,
    href: hrefTo(step),
  }));
  const more = flow.more(journey);
  const contents = contentsOf(blocks, listener);
  return (
    <>
      <PaperHeader flow={flow} madeOn={today} />
      <ScreenHeading>{say(heading, listener)}</ScreenHeading>
      <CheckIsDue />
      <div className="no-print">
        <PrintButton />
        <ExtraLinks blocks={blocks} />
        <Contents parts={contents} />
      </div>
      <AdviceBlocks blocks={blocks} />
      <section className="block">
        <h2 className="block__heading" id={partId(answersPart)} tabIndex={-1}>
          {words.outcome.yourAnswers}
        </h2>
        <SummaryList rows={rows} change={words.outcome.change} />
      </section>
      {more ? (
        <aside className="more no-print">
          <AdviceBlocks blocks={[more]} />
        </aside>
      ) : null}
    </>
  );
}

const answersPart = 'answers';

/** The sections that have a name to go to; a short outcome has none, and needs no list of them. */
function contentsOf(blocks: readonly Block[], listener: Listener): readonly ContentsPart[] {
  const named = blocks.flatMap(({ id, heading }) =>
    id === undefined || heading === undefined ? [] : [{ id, heading: say(heading, listener) }],
  );
  if (named.length === 0) return [];
  return [...named, { id: answersPart, heading: words.outcome.yourAnswers }].map(
    ({ id, heading }) => ({ id, href: hrefTo(address.outcome, id), heading }),
  );
}
