import { memo } from 'react';
import { words } from '#interface/words.ts';
import { hrefTo } from '../../browser/addressBar.ts';
import { buildId } from '../../browser/buildId.ts';
import type { AboutPage, Flow } from '../../engine/index.ts';
import { Button } from '../Button/Button.tsx';
import { ukDateOf } from '../PaperHeader/ukDate.ts';
import { MapLink } from './MapLink.tsx';

interface FooterProps {
  readonly flow: Pick<Flow, 'organisation' | 'version' | 'checkedOn'>;
  readonly about: readonly AboutPage[];
  /** Present while there are answers to clear. */
  readonly onClear: (() => void) | undefined;
}

const clearHintId = 'clear-hint';

/**
 * The foot of every screen but the urgent ones.
 *
 * Accessibility: the button that clears is described by what it does, so that it is heard before the button is pressed.
 */
export const Footer = memo(({ flow, about, onClear }: FooterProps) => {
  const { edition, footer } = words;
  return (
    <footer className="footer no-print">
      <div className="nhsuk-width-container">
        {onClear === undefined ? null : (
          <div className="footer__clear">
            <p id={clearHintId}>{footer.clearHint}</p>
            <Button secondary onClick={onClear} aria-describedby={clearHintId}>
              {footer.clear}
            </Button>
          </div>
        )}
        <nav aria-label={footer.label}>
          <ul className="footer__list">
            {about.map(({ id, heading }) => (
              <li key={id}>
                <a href={hrefTo(id)}>{heading}</a>
              </li>
            ))}
            <MapLink />
          </ul>
        </nav>
        <p>{flow.organisation.name}</p>
        <p>
          {`${edition.version(flow.version, buildId)} ${edition.checked(ukDateOf(flow.checkedOn))}`}
        </p>
        <p>{footer.notAdvice}</p>
      </div>
    </footer>
  );
});
