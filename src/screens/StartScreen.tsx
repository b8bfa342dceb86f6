import { words } from '#interface/words.ts';
import { goTo, hrefTo } from '../browser/addressBar.ts';
import { Button } from '../components/Button/Button.tsx';
import { onward } from '../engine/index.ts';
import { useGuide } from '../guide/context.ts';
import { CheckIsDue } from './CheckIsDue.tsx';
import { ScreenHeading } from './ScreenHeading.tsx';
import { AdviceBlocks } from './step/AdviceBlocks.tsx';

/** What the guide is for, and the way in: for the first time, again, or where the person left off. */
export function StartScreen() {
  const { flow, clear, journey } = useGuide();
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
      <AdviceBlocks blocks={blocks} />
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

function ButtonLink({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <a className="nhsuk-button" href={href} draggable={false}>
      {children}
    </a>
  );
}
