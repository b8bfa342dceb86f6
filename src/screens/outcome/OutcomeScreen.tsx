import { useDeferredValue, useSyncExternalStore } from 'react';
import { words } from '#interface/words.ts';
import { currentPart } from '../../browser/addressBar.ts';
import { PaperHeader } from '../../components/PaperHeader/PaperHeader.tsx';
import { PrintButton } from '../../components/PrintButton/PrintButton.tsx';
import { type Advice, address, type Block, previous, say } from '../../engine/index.ts';
import { useGuide } from '../../guide/context.ts';
import { WhenLoaded } from '../../guide/loading/WhenLoaded.tsx';
import { CheckIsDue } from '../CheckIsDue.tsx';
import { ScreenHeading } from '../ScreenHeading.tsx';
import { AdviceBlocks } from '../step/AdviceBlocks.tsx';
import { InterpreterTick } from './InterpreterTick.tsx';
import { OutcomeAdvice } from './OutcomeAdvice.tsx';
import { PlanNotes } from './PlanNotes.tsx';
import { SheetLinks } from './SheetLinks.tsx';

/** Where a journey ends. Its advice is seldom still on its way, for it is fetched once the page is at rest. */
export function OutcomeScreen() {
  const { outcome, journey, kept } = useGuide();
  const back = { address: previous(journey, address.outcome), words: words.near.oneStep };
  return (
    <WhenLoaded part={outcome} heading={words.near.outcome} back={back}>
      {({ advise }) => <Outcome advice={advise(journey, kept.notes)} />}
    </WhenLoaded>
  );
}

/** Advice to act on, what can be taken along, and the answers it follows from. */
function Outcome({ advice: { heading, blocks } }: { readonly advice: Advice }) {
  const { flow, listener, today, kept } = useGuide();
  // What is seen first is drawn first, and the long rest a moment later: a slow phone takes a while for it. Who
  // asked for a part further down gets all at once.
  const isWhole = useDeferredValue(true, currentPart() !== undefined);
  return (
    <PlanNotes>
      <PaperHeader flow={flow} madeOn={today} />
      <ScreenHeading>{say(heading, listener)}</ScreenHeading>
      {kept.clinic ? <p className="no-print teach-back">{words.outcome.teachBack}</p> : null}
      <CheckIsDue />
      {isWhole ? (
        <>
          <OutcomeAdvice blocks={blocks}>
            <div className="no-print">
              {blocks.some(hasScriptToCall) ? <InterpreterTick /> : null}
              <PrintButton />
              {kept.clinic ? null : <p>{words.outcome.keepHint}</p>}
              <SheetLinks />
            </div>
          </OutcomeAdvice>
          <MoreFromPublisher />
        </>
      ) : (
        <AdviceBlocks blocks={blocks.slice(0, 1)} />
      )}
    </PlanNotes>
  );
}

/** Whether a block says whom to call, and what to say. */
function hasScriptToCall({ pieces }: Block): boolean {
  return pieces.some((piece) => 'numberToCall' in piece);
}

/** What the publisher offers after the advice, once it is here. It is not printed, and nobody waits for it. */
function MoreFromPublisher() {
  const { near, journey, listener } = useGuide();
  const loadState = useSyncExternalStore(near.subscribe, near.current);
  if (loadState.state !== 'ready') return null;
  const offered = loadState.parts.beside.more(journey);
  if (!offered) return null;
  return (
    <aside className="more no-print" aria-label={say(offered.heading ?? '', listener)}>
      <AdviceBlocks blocks={[offered]} />
    </aside>
  );
}
