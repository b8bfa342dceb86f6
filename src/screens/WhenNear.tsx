import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { hrefTo } from '../browser/addressBar.ts';
import { loadAgain } from '../browser/loadAgain.ts';
import { Button } from '../components/Button.tsx';
import { words } from '../interface/words.ts';
import { type NearParts, useGuide } from './guide.ts';

interface WhenNearProps {
  /** Where else to go if it does not come. */
  readonly back: { readonly address: string; readonly words: string };
  readonly children: (parts: NearParts) => ReactNode;
}

/** Shows what is loaded when it is near, or says that it is on its way, or that it did not come. */
export function WhenNear({ back, children }: WhenNearProps) {
  const { near, store, heading } = useGuide();
  const nearness = useSyncExternalStore(near.subscribe, near.current);
  const [isSecondTry, setSecondTry] = useState(false);
  const isHere = nearness.state === 'here';
  useEffect(() => near.fetch(), [near]);
  // The button that was pressed is gone then, and the focus must not rest on nothing.
  useEffect(() => {
    if (isHere && isSecondTry) heading.current?.focus();
  }, [isHere, isSecondTry, heading]);
  if (nearness.state === 'here') return children(nearness.parts);
  const failed = nearness.state === 'failed';
  return (
    <>
      <p role="status">{failed ? words.near.failed : words.near.coming}</p>
      {failed || isSecondTry ? (
        <>
          <p>{words.near.whatNow}</p>
          <Button
            onClick={() => {
              setSecondTry(true);
              near.fetch();
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
            <a href={hrefTo(back.address)}>{back.words}</a>
          </p>
        </>
      ) : null}
    </>
  );
}
