import { words } from '#interface/words.ts';
import { PaperHeader } from '../../components/PaperHeader/PaperHeader.tsx';
import { address, type SheetOffer, say } from '../../engine/index.ts';
import { useGuide } from '../../guide/context.ts';
import { WhenLoaded } from '../../guide/loading/WhenLoaded.tsx';
import { CheckIsDue } from '../CheckIsDue.tsx';
import { LostScreen } from '../LostScreen.tsx';
import { ScreenHeading } from '../ScreenHeading.tsx';

/** A sheet that an outcome offers. Its heading is here at once; the rest may still be on its way. */
export function SheetScreen({ offer }: { readonly offer: SheetOffer }) {
  const { flow, near, listener, today } = useGuide();
  const isPaper = offer.onPaper === 'itself';
  const hasHeading = isPaper || offer.onPaper === 'nothing';
  return (
    <>
      {isPaper ? <PaperHeader flow={flow} madeOn={today} /> : null}
      {/* Each of the sheets that it prints has a heading of its own, and a letter has none. */}
      <div className={hasHeading ? undefined : 'no-print'}>
        <ScreenHeading>{say(offer.heading, listener)}</ScreenHeading>
      </div>
      {isPaper ? <CheckIsDue /> : null}
      <WhenLoaded part={near} back={{ address: address.outcome, words: words.near.toPlan }}>
        {({ sheets }) => {
          const sheet = sheets[offer.id];
          return sheet ? <sheet.Screen sheets={sheets} /> : <LostScreen />;
        }}
      </WhenLoaded>
    </>
  );
}
