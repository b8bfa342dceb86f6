import { useEffect, useSyncExternalStore } from 'react';
import { hrefTo } from '../browser/addressBar.ts';
import { Button } from '../components/Button.tsx';
import { address, type Extra } from '../flow/addresses.ts';
import { say } from '../flow/spoken.ts';
import { words } from '../interface/words.ts';
import { useGuide } from './guide.ts';
import { ScreenHeading } from './ScreenHeading.tsx';

/** What an outcome offers beside its advice. Its heading is here at once; the rest may still be on its way. */
export function ExtraScreen({ extra }: { readonly extra: Extra }) {
  const { flow, listener } = useGuide();
  return (
    <>
      <ScreenHeading>{say(flow.extraWords[extra].heading, listener)}</ScreenHeading>
      <ExtraParts extra={extra} />
    </>
  );
}

function ExtraParts({ extra }: { readonly extra: Extra }) {
  const { near } = useGuide();
  const nearness = useSyncExternalStore(near.subscribe, near.current);
  useEffect(() => near.fetch(), [near]);
  if (nearness.state === 'here') {
    const { screens, extras } = nearness.parts;
    const Parts = screens[extra];
    return <Parts extras={extras} />;
  }
  const failed = nearness.state === 'failed';
  return (
    <>
      <p role="status">{failed ? words.near.failed : words.near.coming}</p>
      {failed ? (
        <>
          <p>{words.near.whatNow}</p>
          <Button onClick={near.fetch}>{words.near.tryAgain}</Button>
          <p>
            <a href={hrefTo(address.outcome)}>{words.near.toPlan}</a>
          </p>
        </>
      ) : null}
    </>
  );
}
