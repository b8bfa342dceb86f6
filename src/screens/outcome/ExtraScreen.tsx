import { words } from '#interface/words.ts';
import { PaperHeader } from '../../components/PaperHeader/PaperHeader.tsx';
import { address, type Extra } from '../../engine/addresses.ts';
import { say } from '../../engine/spoken.ts';
import { useGuide } from '../../guide/context.ts';
import { WhenNear } from '../../guide/WhenNear.tsx';
import { CheckIsDue } from '../CheckIsDue.tsx';
import { ScreenHeading } from '../ScreenHeading.tsx';

/** What is never a sheet to take along. `print` has a header on each of the sheets that it prints. */
const notPaper: ReadonlySet<Extra> = new Set(['reminder', 'hand-over', 'print']);

/** What an outcome offers beside its advice. Its heading is here at once; the rest may still be on its way. */
export function ExtraScreen({ extra }: { readonly extra: Extra }) {
  const { flow, near, listener, today } = useGuide();
  const isPaper = !notPaper.has(extra);
  return (
    <>
      {isPaper ? <PaperHeader flow={flow} madeOn={today} /> : null}
      <div className={extra === 'print' ? 'no-print' : undefined}>
        <ScreenHeading>{say(flow.extraWords[extra].heading, listener)}</ScreenHeading>
      </div>
      {isPaper ? <CheckIsDue /> : null}
      <WhenNear part={near} back={{ address: address.outcome, words: words.near.toPlan }}>
        {({ screens, extras }) => {
          const Parts = screens[extra];
          return <Parts extras={extras} />;
        }}
      </WhenNear>
    </>
  );
}
