import { words } from '#interface/words.ts';
import { goTo, hrefTo } from '../browser/addressBar.ts';
import { Button } from '../components/Button/Button.tsx';
import { ukDay } from '../components/PaperHeader/ukDate.ts';
import { onward } from '../engine/index.ts';
import { useGuide } from '../guide/context.ts';
import { CheckIsDue } from './CheckIsDue.tsx';
import { ScreenHeading } from './ScreenHeading.tsx';
import { AdviceBlocks } from './step/AdviceBlocks.tsx';

/** What the guide is for, and the way in: for the first time, again, or where the person left off. */
export function StartScreen() {
  const { flow, clear, journey, kept } = useGuide();
  const { heading, blocks, button, after } = flow.start;
  const here = hrefTo(onward(journey));

  const startAgain = () => {
    goTo(flow.first);
    clear('cleared', flow.first);
  };

  return (
    <>
      <ScreenHeading isStart>{heading}</ScreenHeading>
      <CheckIsDue />
      {kept.onDeviceAt === undefined ? null : <KeptPlan at={kept.onDeviceAt} href={here} />}
      <AdviceBlocks blocks={blocks} />
      {kept.onDeviceAt === undefined ? (
        <div className="ways">
          {journey.taken.length === 0 ? (
            <ButtonLink href={here}>{button}</ButtonLink>
          ) : (
            <>
              <ButtonLink href={here}>{words.start.carryOn}</ButtonLink>
              <Button secondary onClick={startAgain}>
                {words.start.startAgain}
              </Button>
            </>
          )}
        </div>
      ) : null}
      <AdviceBlocks blocks={after} />
      {flow.languages.map(({ id, name, folder }) => (
        <p key={id}>
          <a href={folder} hrefLang={id} lang={id}>
            {name}
          </a>
        </p>
      ))}
    </>
  );
}

/** What the person asked this device to keep: the first thing on the page, for it is what they came back for. */
function KeptPlan({ at, href }: { readonly at: number; readonly href: string }) {
  const { clear, journey } = useGuide();
  const { keptPlan, keptAnswers, clearIt } = words.start;
  const day = ukDay(new Date(at));
  return (
    <div className="ways">
      <ButtonLink href={href}>{journey.ended ? keptPlan(day) : keptAnswers(day)}</ButtonLink>
      <Button secondary onClick={() => clear('cleared')}>
        {clearIt}
      </Button>
    </div>
  );
}

function ButtonLink({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <a className="nhsuk-button" href={href} draggable={false}>
      {children}
    </a>
  );
}
