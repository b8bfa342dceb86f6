import { useDeferredValue, useSyncExternalStore } from 'react';
import { words } from '#interface/words.ts';
import { currentPart, hrefTo } from '../../browser/addressBar.ts';
import { Contents, type ContentsPart } from '../../components/Contents/Contents.tsx';
import { PaperHeader } from '../../components/PaperHeader/PaperHeader.tsx';
import { PrintButton } from '../../components/PrintButton/PrintButton.tsx';
import {
  type Advice,
  address,
  type Block,
  type Listener,
  previous,
  say,
} from '../../engine/index.ts';
import { useGuide } from '../../guide/context.ts';
import { WhenLoaded } from '../../guide/WhenLoaded.tsx';
import { CheckIsDue } from '../CheckIsDue.tsx';
import { ScreenHeading } from '../ScreenHeading.tsx';
import { AdviceBlocks } from '../step/AdviceBlocks.tsx';
import { answersPart, OutcomeAdvice } from './OutcomeAdvice.tsx';
import { SheetLinks } from './SheetLinks.tsx';

/** Where a journey ends. Its advice is seldom still on its way, for it is fetched once the page is at rest. */
export function OutcomeScreen() {
  const { outcome, journey } = useGuide();
  const back = { address: previous(journey, address.outcome), words: words.near.oneStep };
  return (
    <WhenLoaded part={outcome} heading={words.near.outcome} back={back}>
      {({ advise }) => <Outcome advice={advise(journey)} />}
    </WhenLoaded>
  );
}

/** Advice to keep, the answers it follows from, and a way to print both. */
function Outcome({ advice: { heading, blocks } }: { readonly advice: Advice }) {
  const { flow, listener, today } = useGuide();
  // What is seen first is drawn first, and the long rest a moment later: a slow phone takes a while for it. Who
  // asked for a part further down gets all at once.
  const isWhole = useDeferredValue(true, currentPart() !== undefined);
  const contents = contentsOf(blocks, listener);
  return (
    <>
      <PaperHeader flow={flow} madeOn={today} />
      <ScreenHeading>{say(heading, listener)}</ScreenHeading>
      <CheckIsDue />
      <div className="no-print">
        <PrintButton />
        <SheetLinks blocks={blocks} />
        <Contents parts={contents} />
      </div>
      {isWhole ? <OutcomeAdvice blocks={blocks} /> : <AdviceBlocks blocks={blocks.slice(0, 1)} />}
      {isWhole ? <Beside /> : null}
    </>
  );
}

/** What stands beside the advice and is not printed, once it is here. Nobody waits for it. */
function Beside() {
  const { kept, near, journey } = useGuide();
  const loadState = useSyncExternalStore(near.subscribe, near.current);
  if (loadState.state !== 'ready') return null;
  const { checkUnderstanding, more } = loadState.parts.beside;
  const offered = more(journey);
  return (
    <div className="no-print">
      {kept.clinic ? <AdviceBlocks blocks={[checkUnderstanding]} /> : null}
      {offered ? (
        <aside className="more">
          <AdviceBlocks blocks={[offered]} />
        </aside>
      ) : null}
    </div>
  );
}

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
