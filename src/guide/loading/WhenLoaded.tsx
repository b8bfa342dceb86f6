import { type ReactNode, useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { words } from '#interface/words.ts';
import { hrefTo } from '../../browser/addressBar.ts';
import { loadAgain } from '../../browser/loadAgain.ts';
import { Button } from '../../components/Button/Button.tsx';
import { ScreenHeading } from '../../screens/ScreenHeading.tsx';
import { useGuide } from '../context.ts';
import type { Lazy } from './lazy.ts';

interface WhenLoadedProps<T> {
  readonly part: Lazy<T>;
  /** What the screen is called meanwhile, where its heading comes with the rest. */
  readonly heading?: string;
  /** Where else to go if it does not come. */
  readonly back: { readonly address: string; readonly words: string };
  readonly children: (parts: T) => ReactNode;
}

/** Shows what is loaded when it is near, or says that it is on its way, or that it did not come. */
export function WhenLoaded<T>({ part, heading, back, children }: WhenLoadedProps<T>) {
  const { store, heading: arrival } = useGuide();
  const loadState = useSyncExternalStore(part.subscribe, part.current, part.current);
  const [isSecondTry, setSecondTry] = useState(false);
  const isHere = loadState.state === 'ready';
  useEffect(() => part.fetch(), [part]);
  // The button that was pressed, or the heading that stood in, is gone then; the focus must not rest on nothing.
  const [cameAtOnce] = useState(isHere);
  const arrives = isHere && (isSecondTry || (heading !== undefined && !cameAtOnce));
  useLayoutEffect(() => {
    if (arrives) arrival.current?.focus({ preventScroll: true });
  }, [arrives, arrival]);
  if (loadState.state === 'ready') return children(loadState.parts);
  const failed = loadState.state === 'failed';
  return (
    <>
      {heading === undefined ? null : <ScreenHeading>{heading}</ScreenHeading>}
      <p role="status">{failed ? words.near.failed : words.near.coming}</p>
      {failed || isSecondTry ? (
        <>
          <p>{words.near.whatNow}</p>
          <Button
            onClick={() => {
              setSecondTry(true);
              part.fetch();
            }}
          >
            {words.near.tryAgain}
          </Button>
          {isSecondTry && store.isSafe() ? (
            <>
              <p>{words.near.ifItStillFails}</p>
              <Button secondary onClick={loadAgain}>
                {words.near.loadAgain}
              </Button>
            </>
          ) : null}
          <p>
            <a className="link-alone" href={hrefTo(back.address)}>
              {back.words}
            </a>
          </p>
        </>
      ) : null}
    </>
  );
}
