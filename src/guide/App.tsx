import { useCallback, useEffect, useReducer, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { correctAddress, hrefTo } from '../browser/addressBar.ts';
import { setPaperHead } from '../browser/output/paperHead.ts';
import { onPrinting } from '../browser/output/printPage.ts';
import { onLeaving } from '../browser/presence.ts';
import { whenIdle } from '../browser/timing/whenIdle.ts';
import { ClinicSession } from '../clinic/ClinicSession.tsx';
import { BackLink } from '../components/BackLink/BackLink.tsx';
import { Footer } from '../components/Footer/Footer.tsx';
import { Header } from '../components/Header/Header.tsx';
import { Page } from '../components/Page/Page.tsx';
import { runningHead } from '../components/PaperHeader/runningHead.ts';
import { address, type Flow } from '../engine/index.ts';
import { Aloud, type AloudParts } from '../screens/Aloud.tsx';
import { Screen } from '../screens/Screen.tsx';
import { backFrom } from './backFrom.ts';
import { GuideContext, type NearParts, type OutcomeParts } from './context.ts';
import { type Cleared, isCleared, isOfHandOver, type JourneyStore } from './journeyStore.ts';
import type { Lazy } from './loading/lazy.ts';
import { messagesFor } from './messages.ts';
import { useArrival } from './useArrival.ts';
import { usePlace } from './usePlace.ts';

interface AppProps {
  readonly flow: Flow;
  readonly store: JourneyStore;
  readonly outcome: Lazy<OutcomeParts>;
  readonly near: Lazy<NearParts>;
  /** None at build: what reads aloud comes after the page. */
  readonly aloud?: Lazy<AloudParts>;
  readonly today: () => Date;
  /** What else is to be done once the answers are cleared. */
  readonly onCleared?: ((why: Cleared) => void) | undefined;
  /** The address of what stands in the page before the script runs: the start page's, where none is given. */
  readonly prerenderedAt?: string | undefined;
}

/** The guide: the screen for the address and the answers, in the frame that all screens share. */
export function App({
  flow,
  store,
  outcome,
  near,
  aloud,
  today,
  onCleared,
  prerenderedAt = address.start,
}: AppProps) {
  const kept = useSyncExternalStore(store.subscribe, store.current, store.current);
  const { journey } = kept;
  const standpoint = usePlace(flow, journey, prerenderedAt);
  const { place, detour } = standpoint;
  // The same screen is arrived at again when it has something new to tell.
  const { notice } = kept;
  const announcesNotice = isCleared(notice) ? place.screen === 'start' : isOfHandOver(notice);
  const visit = [place.screen, place.address, detour, announcesNotice ? notice : ''].join(' ');
  const heading = useArrival(visit);
  // Urgent advice stands alone: no message, no footer and no other number competes with it.
  const urgent = place.screen === 'outcome' && flow.path[journey.at]?.tags === 'urgent';
  const messages = urgent ? [] : messagesFor(flow, kept, journey, standpoint);
  const back = backFrom(place, journey);
  const hasBegun = journey.taken.length > 0;
  // They came at rest. What did not come then is asked for once more, whatever was answered: a host learns nothing by it.
  useEffect(() => {
    if (hasBegun) for (const part of [outcome, near]) whenIdle(part.fetch);
  }, [hasBegun, outcome, near]);

  // A plan may be left open for days; paper says when it was printed.
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  useEffect(() => onPrinting(() => flushSync(drawAgain)), []);
  const date = today();
  const listener = { ...flow.reader(journey), nationNames: flow.nationNames, now: date };
  const paperHead = runningHead(flow, date);
  useEffect(() => setPaperHead(paperHead), [paperHead]);

  const clear = useCallback(
    (why: Cleared, to: string = address.start) => {
      store.clear(why);
      correctAddress(to);
      onCleared?.(why);
    },
    [store, onCleared],
  );
  const clearNow = useCallback(() => clear('cleared'), [clear]);
  useEffect(
    () =>
      onLeaving((isBack) => {
        const { clinic, notice } = store.current();
        if (!clinic && notice !== 'clearedWhenLeft') return;
        // At once: a browser may hold on to the page as it stands now, and show it to the next patient.
        flushSync(() => {
          store.clear('clearedWhenLeft');
          correctAddress(address.start);
        });
        if (isBack) onCleared?.('clearedWhenLeft');
      }),
    [store, onCleared],
  );

  return (
    <GuideContext
      value={{
        flow,
        store,
        kept,
        clear,
        outcome,
        near,
        journey,
        listener,
        today: date,
        messages,
        heading,
      }}
    >
      <Page
        header={
          <>
            {kept.clinic ? (
              <ClinicSession
                kept={kept}
                onClear={clear}
                onCarryOn={() => heading.current?.focus({ preventScroll: true })}
              />
            ) : null}
            <Header name={flow.name} organisation={flow.organisation} urgent={urgent} />
          </>
        }
        aside={aloud && <Aloud part={aloud} visit={visit} />}
        back={back && <BackLink href={hrefTo(back.address)}>{back.words}</BackLink>}
        footer={
          urgent ? null : (
            <Footer
              flow={flow}
              about={flow.about}
              onClear={hasBegun && !kept.clinic ? clearNow : undefined}
            />
          )
        }
      >
        {/* Steps share their screens, so that the button stays while the focus leaves it; else a screen is new. */}
        <Screen key={place.screen === 'step' ? '' : place.address} place={place} />
      </Page>
    </GuideContext>
  );
}
