import { words } from '#interface/words.ts';
import { hrefTo } from '../browser/addressBar.ts';
import { address, onward } from '../engine/index.ts';
import { useGuide } from '../guide/context.ts';
import { ScreenHeading } from './ScreenHeading.tsx';

/** For an address that this guide does not know. What it says is never shown. */
export function LostScreen() {
  const { journey } = useGuide();
  const { lost } = words;
  return (
    <>
      <ScreenHeading>{lost.heading}</ScreenHeading>
      <p>{lost.why}</p>
      <ul className="links">
        {journey.taken.length === 0 ? null : (
          <li>
            <a href={hrefTo(onward(journey))}>{lost.toPlace}</a>
          </li>
        )}
        <li>
          <a href={hrefTo(address.start)}>{lost.toStart}</a>
        </li>
      </ul>
    </>
  );
}
